import { HtmlValidate } from 'html-validate';
import type { SiteCheck } from './check.ts';

/** What html-validate is asked: the standard, less what is style or is checked elsewhere. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Why: browsers repair broken nesting each in its own way, and Astro no longer does. */
export const html: SiteCheck = {
  id: 'html',
  title: 'every page is valid HTML',
  run: async (site) => {
    const reports = await Promise.all(
      site.pages.map(async (page) => ({ page, report: await validator.validateString(page.html) })),
    );
    return reports.flatMap(({ page, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => ({
          where: `${page.file}:${line}:${column}`,
          message: `${message} (${ruleId})`,
        })),
      ),
    );
  },
};
