const dropped = /[\s\p{P}]/gu;

/** What is known of each unit met so far: 1 for one that is dropped, 2 for one that stays, 0 where none was met. */
const known = new Uint8Array(0x10000);
const drops = 1;
const stays = 2;

function fateOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  const fate = sign.replace(dropped, '') === '' ? drops : stays;
  known[unit] = fate;
  return fate;
}

/** `text` without white space and punctuation, which sites set as they like: so titles are compared. */
export function folded(text: string): string {
  // only both halves tell what a pair is
  if (/[\uD800-\uDFFF]/.test(text)) return text.replace(dropped, '');
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((known[unit] || fateOf(unit)) === stays) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}
