import { z } from 'zod';
import { calendarDateSchema } from './common.ts';

const pathSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/,
    'Write a path of this site that starts and ends with a slash, such as /roles/ehr-analyst/.',
  );

/** An address that moved. An item of `content/redirects.yaml`. */
export const redirectSchema = z
  .strictObject({
    from: pathSchema.describe('The old address.'),
    to: pathSchema.describe('The address that answers now.'),
    since: calendarDateSchema.describe('The day it moved.'),
  })
  .refine((redirect) => redirect.from !== redirect.to, { message: 'This redirect points at itself.', path: ['to'] });

/** The whole of `content/redirects.yaml`, which may be empty. */
export const redirectFileSchema = z.strictObject({ list: z.array(redirectSchema) });

/** A redirect as checked. */
export type RedirectEntry = z.infer<typeof redirectSchema>;
