import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderPlot } from './render-plot.ts';

const plot = (markup: string) => {
  const svg = new JSDOM(markup).window.document.querySelector('svg');
  if (!svg) throw new Error('expected an svg element');
  return svg;
};

test('leaves no style behind', () => {
  const markup = renderPlot(
    plot('<svg class="plot-a1"><style>.x{}</style><g style="fill:red"></g></svg>'),
    'mills',
    'picture',
  );
  expect(markup).toBe('<svg class="picture"><g></g></svg>');
});

test('numbers ids anew and keeps what refers to them', () => {
  const markup = renderPlot(
    plot('<svg><clipPath id="plot-clip-17"></clipPath><g clip-path="url(#plot-clip-17)"></g></svg>'),
    'mills',
    'picture',
  );
  expect(markup).toContain('<clipPath id="mills-1"></clipPath><g clip-path="url(#mills-1)"></g>');
});

test('rounds coordinates to hundredths', () => {
  expect(renderPlot(plot('<svg><path d="M1.23456,7"></path></svg>'), 'mills', 'picture')).toContain(
    'd="M1.23,7"',
  );
});
