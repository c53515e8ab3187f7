import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';
import { WebAddress } from './web-address.ts';

/** A public page or paper that facts from outside the source articles rest on. */
export const Reference = z.strictObject({
  id: Identifier,
  publisher: BilingualTitle.meta(
    told('Who speaks; the agency where the page is a mirror of it.', '发布者；转载页以原机构为准。'),
  ),
  about: Bilingual.meta(told('What the page is.', '资料内容。')),
  date: PartialDate.nullable().meta(told('Its date, as precisely as it is known.', '资料日期，以所知为准。')),
  address: WebAddress.nullable().meta(
    told('Where it stands, or null where none is known.', '资料地址；未知则为空。'),
  ),
  linked: z
    .boolean()
    .meta(
      told(
        'Whether readers are sent there; false for mirrors that are not safe to link.',
        '是否给出链接；不宜链接的转载页为否。',
      ),
    ),
  kind: z
    .enum(['official', 'news', 'repost', 'research', 'dataset'])
    .meta(told('What sort of source it is.', '资料类别。')),
});
export type Reference = z.infer<typeof Reference>;
