// A whole document in the JSON of the Docs API v1, with or without its one tab.
import type { Block, GoogleDocModel, InlineImage, Paragraph } from '../../model/google-doc';
import { type ContentContext, contentJson } from './content-json';
import { listsJson } from './lists-json';
import { paragraphsOf, placeBlocks } from './positions';
import { points } from './style-json';

/** The id of the only tab. */
export const TAB_ID = 't.0';

/** The body's first index: a section break stands at 0. Headers and footers begin at 0. */
export const BODY_START = 1;

export interface DocumentIdentity {
  readonly documentId: string;
  readonly title: string;
}

/** Names the state of the content; `requiredRevisionId` is compared with it. */
export function revisionIdOf(doc: GoogleDocModel): string {
  return `revision-${doc.revision}`;
}

/**
 * `documents.get`: content on the top level, or in `tabs[0].documentTab` where tabs are asked for
 * (platform facts §5.2).
 */
export function documentJson(
  { documentId, title }: DocumentIdentity,
  doc: GoogleDocModel,
  withTabs: boolean,
  suggestionsViewMode: string,
): unknown {
  const content = contentOf(doc, withTabs);
  const head = { documentId, title, revisionId: revisionIdOf(doc), suggestionsViewMode };
  if (!withTabs) return { ...head, ...content };
  return {
    ...head,
    tabs: [{ tabProperties: { tabId: TAB_ID, title: 'Välilehti 1', index: 0 }, documentTab: content }],
  };
}

function contentOf(doc: GoogleDocModel, withTabs: boolean): Record<string, unknown> {
  const segments: Block[][] = [doc.body, doc.header?.blocks ?? [], doc.footer?.blocks ?? []];
  const paragraphs = segments.flatMap((blocks) =>
    [...paragraphsOf(placeBlocks(blocks, 0))].map(({ model }) => model),
  );
  const images = paragraphs.flatMap(({ runs }) =>
    runs.filter((run): run is InlineImage => run.kind === 'image'),
  );
  const context: ContentContext = {
    withTabs,
    imageIds: new Map(images.map((image, at) => [image, `kix.image${at + 1}`])),
  };
  const lists = listsJson(paragraphs);
  const { header, footer } = doc;
  return {
    body: {
      content: [sectionBreak(), ...contentJson(placeBlocks(doc.body, BODY_START), context)],
    },
    ...(header && {
      headers: { [header.id]: { headerId: header.id, content: segment(header.blocks, context) } },
    }),
    ...(footer && {
      footers: { [footer.id]: { footerId: footer.id, content: segment(footer.blocks, context) } },
    }),
    documentStyle: documentStyle(doc),
    ...(Object.keys(lists).length > 0 && { lists }),
    ...(images.length > 0 && { inlineObjects: inlineObjects(context.imageIds) }),
  };
}

function segment(blocks: Paragraph[], context: ContentContext): unknown[] {
  return contentJson(placeBlocks(blocks, 0), context);
}

function sectionBreak(): unknown {
  const sectionStyle = {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: 'CONTINUOUS',
  };
  return { endIndex: BODY_START, sectionBreak: { sectionStyle } };
}

function documentStyle({ pageSize, margins, header, footer }: GoogleDocModel): unknown {
  return {
    background: { color: {} },
    pageNumberStart: 1,
    documentFormat: { documentMode: 'PAGES' },
    pageSize: { height: points(pageSize.height), width: points(pageSize.width) },
    marginTop: points(margins.top),
    marginBottom: points(margins.bottom),
    marginLeft: points(margins.left),
    marginRight: points(margins.right),
    marginHeader: points(36),
    marginFooter: points(36),
    useCustomHeaderFooterMargins: true,
    ...(header && { defaultHeaderId: header.id }),
    ...(footer && { defaultFooterId: footer.id }),
  };
}

function inlineObjects(imageIds: ReadonlyMap<InlineImage, string>): unknown {
  const entries = [...imageIds].map(([image, objectId]) => {
    const embeddedObject = {
      ...(image.description && { description: image.description }),
      imageProperties: {},
      size: { height: points(image.height), width: points(image.width) },
    };
    return [objectId, { objectId, inlineObjectProperties: { embeddedObject } }] as const;
  });
  return Object.fromEntries(entries);
}
