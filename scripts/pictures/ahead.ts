import { everyImage } from './every-image.ts';
import { pictureHome } from './picture-home.ts';

/** `node scripts/pictures/ahead.ts ORIGIN BASE`: every image of the site at that place into the cache, and nowhere else. */
const [origin = 'http://localhost', base = '/'] = process.argv.slice(2);
await everyImage(pictureHome({ origin, base }), () => undefined);
