// The parts of pdfmake that are used here; it comes without types of its own.
declare module 'pdfmake' {
  export type Margins = [number, number, number, number];
  export interface Look {
    style?: string; fontSize?: number; lineHeight?: number; bold?: boolean; italics?: boolean; color?: string; margin?: Margins; alignment?: 'left' | 'center' | 'right';
  }
  export interface TableLayout {
    hLineWidth: (line: number, node: { table: { body: unknown[] } }) => number; vLineWidth: () => number; hLineColor: () => string;
    paddingLeft: (column: number) => number; paddingRight: (column: number) => number; paddingTop: () => number; paddingBottom: () => number;
  }
  export interface Node extends Look {
    text?: string | Node[]; stack?: Node[]; columns?: Node[]; ul?: Node[]; svg?: string; canvas?: object[]; table?: { headerRows?: number; keepWithHeaderRows?: number; dontBreakRows?: boolean; widths: (number | string)[]; body: Node[][] };
    layout?: TableLayout | string; width?: number | string; id?: string; linkToDestination?: string; toc?: object; tocItem?: boolean; tocStyle?: Look; tocMargin?: Margins; tocNumberStyle?: Look; outline?: boolean; outlineText?: string; outlineParentId?: string; outlineExpanded?: boolean;
    pageBreak?: 'before' | 'after'; unbreakable?: boolean; rowSpan?: number; colSpan?: number; border?: [boolean, boolean, boolean, boolean]; fillColor?: string; columnGap?: number; absolutePosition?: { x: number; y: number }; listType?: string; markerColor?: string; preserveLeadingSpaces?: boolean;
  }
  export interface Definition {
    content: Node[]; pageSize: string; pageMargins: Margins; info: Record<string, string | Date>; language: string; displayTitle: boolean; defaultStyle: Look & { font: string }; styles: Record<string, Look>; version: string; compress: boolean;
    header: (page: number) => Node | null; footer: (page: number, pages: number) => Node | null;
  }
  const pdfmake: {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}

declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: { Roboto: Record<'normal' | 'bold' | 'italics' | 'bolditalics', string> };
  export default fonts;
}
