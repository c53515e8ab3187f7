import fc from 'fast-check';

/**
 * Property tests try the same values on every machine and on every day, so that a run can be repeated: a change is what
 * turns it red. `PROPERTY_SEED` gives another seed; `npm run fuzz` is the one that looks for new values.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2028) });
