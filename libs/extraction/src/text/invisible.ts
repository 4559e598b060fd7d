/**
 * Characters that nobody sees and that could hide or split words: soft hyphen, zero-width and directional controls,
 * tag characters, variation selectors, other control characters. White space is none of them.
 */
export const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\uddef]/g;
