const sheets = import.meta.glob<string>('../styles/*.css', { query: '?raw', import: 'default', eager: true });

/** Sheets in the order in which `site.css` imports them, without its imports. */
const named = [...(sheets['../styles/site.css'] ?? '').matchAll(/@import '\.\/([\w-]+\.css)'/g)];

/** All rules that pictures are drawn by, in the order of the site. */
export const pictureStyles = [
  (sheets['../styles/site.css'] ?? '').replace(/@import [^;]*;/g, ''),
  ...named.map(([, name]) => sheets[`../styles/${name}`] ?? ''),
].join('\n');
