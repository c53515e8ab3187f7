/** What things are to have become, at the end of the name of an aspect: 规模实现新突破, 结构更优. */
const become =
  /(?:突破|提升|增强|优化|提高|改善|完善|壮大|跃升|跨越|进展|成效|台阶|步伐|形成|健全|领先|引领|明显|显著|凸显|彰显|扩大|加快|更[一-鿿]{1,2})$/;
/** A short sentence, or words before a colon, that opens a paragraph with more to tell: no number, no title, no speaker. */
const opening = /^([^，。；：:！？,;\d《》“”（()）]{2,24})[。：:](?=.)/;
const speaking = /(?:说|表示|指出|介绍|认为|强调|记者|日报|报道|来源|时间|日期|问|答)$/;

/**
 * Whether a paragraph names one aspect of a goal before it says how much is to be reached: 规模实现新突破。…; 质量效益：….
 * `strictly` asks for a name that says what the aspect is to become; without it any short opening will do.
 */
export function namesAspect(text: string, strictly: boolean): boolean {
  const name = opening.exec(text)?.[1];
  return name !== undefined && !speaking.test(name) && (!strictly || become.test(name));
}
