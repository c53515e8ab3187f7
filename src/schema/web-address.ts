import { z } from 'zod';

const LONGEST = 2000;

/**
 * An outside page that readers may be sent to: `http` or `https`, so that following it runs nothing, without a name and
 * password, which show one host and lead to another.
 */
export const WebAddress = z
  .url({
    protocol: /^https?$/,
    error: 'expected an address that begins with https:// or http://',
  })
  .max(LONGEST, `expected at most ${LONGEST} characters`)
  .refine((address) => !/^[^:]+:\/\/[^/?#]*@/.test(address), 'expected no name or password before the host')
  .refine((address) => !/["'<>\\\s`]/.test(address), 'expected quotes, brackets and spaces escaped with %');
