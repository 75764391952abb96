// PowerPoint presentations: slides in their order, tables, notes and comments, and slides that are hidden.
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { pptxFormat } from '../../src/formats/pptx.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import { readDocument, textOf, zipPackage } from './read-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const paragraph = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const slide = (body: string, attributes = ''): string =>
  `<p:sld xmlns:p="p" xmlns:a="a" ${attributes}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`;
const shape = (body: string): string => `<p:sp><p:txBody>${body}</p:txBody></p:sp>`;

const parts = {
  '[Content_Types].xml': '<Types/>',
  'ppt/presentation.xml':
    '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="1" r:id="rId2"/><p:sldId id="2" r:id="rId1"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/slide" Target="slides/slide1.xml"/><Relationship Id="rId2" Type="${office}/slide" Target="slides/slide2.xml"/></Relationships>`,
  'ppt/slides/slide1.xml': slide(shape(paragraph('SSN: 219-09-9999')), 'show="0"'),
  'ppt/slides/slide2.xml': slide(
    shape(
      `${paragraph('Jane Sample')}<a:p><a:r><a:t>one</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p>`,
    ) +
      `<a:tbl><a:tr><a:tc>${paragraph('Name')}</a:tc><a:tc>${paragraph('SSN')}</a:tc></a:tr><a:tr><a:tc>${paragraph('Otis Example')}</a:tc><a:tc>${paragraph('219-09-9998')}</a:tc></a:tr></a:tbl>`,
  ),
  'ppt/notesSlides/notesSlide1.xml': slide(shape(paragraph('call her'))),
  'ppt/comments/comment1.xml':
    '<p:cmLst xmlns:p="p"><p:cm><p:text>see file 7</p:text></p:cm></p:cmLst>',
};

describe('presentations', () => {
  test('are told from other packages', async () => {
    const input = memoryInput('a.bin', await zipPackage(parts));
    expect(recogniseFormat(makeHead(input), formats)?.id).toBe('pptx');
  });

  test('come slide by slide in their order, with notes and comments', async () => {
    const found = await readDocument(pptxFormat, 'a.pptx', await zipPackage(parts));
    expect(found.texts[0]).toMatchObject({ at: { page: 1 }, text: 'Jane Sample\none\ntwo' });
    expect(found.tables).toMatchObject([
      { columns: [{ name: 'Name' }, { name: 'SSN' }], rows: [['Otis Example', '219-09-9998']] },
    ]);
    expect(textOf(found, 'notes')).toBe('call her');
    expect(textOf(found, 'comment')).toBe('see file 7');
    expect([found.facts, found.problems]).toEqual([[], []]);
  });

  test('a hidden slide is read, and said to be hidden', async () => {
    const found = await readDocument(pptxFormat, 'a.pptx', await zipPackage(parts));
    const hidden = found.texts.find(({ text }) => text.includes('219-09-9999'));
    expect(hidden?.at).toMatchObject({ page: 2, part: 'hidden slide' });
    expect(hidden?.at.concealed).toContain('slide is hidden');
  });

  test('one without slides is corrupt, and one of pictures says so', async () => {
    const bare = await zipPackage({ '[Content_Types].xml': '<Types/>', 'ppt/x.xml': '<x/>' });
    await expect(readDocument(pptxFormat, 'a.pptx', bare)).rejects.toThrow(/no presentation part/);
    const scanned = await zipPackage({
      'ppt/presentation.xml': '<p/>',
      'ppt/slides/slide1.xml': slide(''),
      'ppt/media/image1.png': 'x',
    });
    const { problems } = await readDocument(pptxFormat, 'a.pptx', scanned);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
  });
});
