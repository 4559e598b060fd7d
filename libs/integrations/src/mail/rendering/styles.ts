import { Html } from './html.ts';

/** Inline, because mail programs drop style sheets; the values are the light half of the design tokens. */
const SANS = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const SERIF = "font-family:Charter,'Iowan Old Style',Georgia,'Times New Roman',serif";
export const colours = { paper: '#FFFFFF', ground: '#F4F7F7', ink: '#0F1B1B', ink2: '#415051', ink3: '#5B696A', accent: '#0A626A', onAccent: '#FFFFFF', rule: '#DFE6E6', edge: '#5B696A' } as const;

const css = (text: string) => new Html(text);
export const type = {
  brand: css(`${SANS};font-size:18px;line-height:28px`),
  body: css(`${SANS};font-size:15px;line-height:24px`),
  small: css(`${SANS};font-size:13px;line-height:20px`),
  heading: css(`${SANS};font-size:24px;line-height:32px;font-weight:600;letter-spacing:-.3px`),
  section: css(`${SANS};font-size:18px;line-height:28px;font-weight:600`),
  quote: css(`${SERIF};font-size:24px;line-height:32px`),
  code: css(`${SANS};font-size:36px;line-height:44px;font-weight:600;letter-spacing:4px`),
};

/** Only improves what stands inline, where a program allows it: small screens, dark mode. */
export const styleSheet = css(`
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  a:focus-visible { outline: 2px solid #0A626A; outline-offset: 3px; }
  @media (max-width: 620px) {
    .wide { width: 100% !important; }
    .pad { padding-left: 20px !important; padding-right: 20px !important; }
    .outer { padding: 0 !important; }
    .day { width: 92px !important; }
    .button a { display: block !important; text-align: center !important; }
  }
  @media (prefers-color-scheme: dark) {
    .ground { background-color: #0A1111 !important; }
    .paper { background-color: #0E1616 !important; }
    .ink { color: #E8EFEE !important; }
    .ink2 { color: #B4C1C1 !important; }
    .ink3 { color: #93A3A3 !important; }
    .link { color: #86CBD3 !important; }
    .rule { border-color: #243232 !important; }
    .line { background-color: #86CBD3 !important; }
    .onface { color: #02353A !important; }
    .button { background-color: #86CBD3 !important; }
    .button a { color: #02353A !important; }
    a:focus-visible { outline-color: #86CBD3; }
  }
`);
