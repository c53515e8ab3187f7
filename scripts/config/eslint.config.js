import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './import-directions.ts';

const root = resolve(import.meta.dirname, '../..');

/** Folders whose files may not import from the ones listed: what keeps the direction of the data. */
const directions = {
  'src/schema': ['pipeline', 'charts', 'components', 'pages', 'layouts', 'islands', 'i18n'],
  'src/i18n': ['pipeline', 'charts', 'components', 'pages', 'layouts', 'islands'],
  'src/pipeline': ['charts', 'components', 'pages', 'layouts', 'islands', 'i18n'],
  'src/design': ['schema', 'pipeline', 'charts', 'components', 'pages', 'layouts', 'islands', 'i18n'],
  'src/timeline': ['pipeline', 'charts', 'components', 'pages', 'layouts', 'islands'],
  'src/hosting': ['schema', 'pipeline', 'charts', 'components', 'pages', 'layouts', 'islands'],
  'src/exports': ['pipeline', 'charts', 'components', 'pages', 'layouts', 'islands'],
  'src/charts': ['pipeline', 'components', 'pages', 'layouts', 'islands'],
  'src/islands': ['pipeline', 'charts', 'components', 'pages', 'layouts'],
  'src/releases': ['pipeline', 'components', 'pages', 'layouts', 'islands'],
  'src/search': ['pipeline', 'charts', 'components', 'pages', 'layouts', 'islands'],
  'src/share': ['pipeline', 'components', 'pages', 'layouts', 'islands'],
  'src/site': ['pipeline', 'components', 'pages', 'layouts', 'islands'],
  'src/components': ['pages'],
};

export default defineConfig(
  { ignores: ['dist', 'dist-offline', 'node_modules', '.astro', '.cache'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.astro'] },
    },
  },
  ...Object.entries(directions).map(([folder, banned]) => ({
    files: [`${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: banned.map((name) => `**/${name}/**`),
              message: `${folder} may not import from there: see “Where things live” in the README.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/**'],
    plugins: { project: { rules: { 'import-directions': importDirections } } },
    rules: { 'project/import-directions': 'error' },
  },
  {
    // Articles come from anywhere: no expression may take more than linear time, whatever it is given.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
    },
  },
);
