import { apart } from './apart.ts';

/** The properties of documents and forms whose names are one word, in all browsers. */
const words =
  ' action after all anchors animate append applets attributes autocapitalize autocomplete autocorrect autofocus before blur body charset children clear click ' +
  'close closest constructor contains cookie dataset dir doctype domain draggable elements embeds encoding enctype evaluate focus fonts forms ' +
  'fullscreen head hidden id images implementation inert lang length links location matches method name nonce normalize open part plugins popover ' +
  'prefix prepend prerendering pseudo referrer rel remove reset role scripts scroll slot spellcheck style submit target timeline title translate ' +
  'webkitdropzone when write writeln ';

/** The events that these have a property for, without the `on` before them. */
const events =
  ' abort afterscriptexecute animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch ' +
  'beforepaste beforescriptexecute beforetoggle beforexrselect blur cancel canplay canplaythrough change click close command ' +
  'contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragexit dragleave ' +
  'dragover dragstart drop durationchange emptied ended error focus formdata freeze fullscreenchange fullscreenerror gesturechange gestureend ' +
  'gesturestart gotpointercapture input invalid keydown keypress keyup load loadeddata loadedmetadata loadend loadstart lostpointercapture mousedown ' +
  'mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel paste pause play playing pointercancel pointerdown pointerenter ' +
  'pointerleave pointerlockchange pointerlockerror pointermove pointerout pointerover pointerrawupdate pointerup prerenderingchange progress ' +
  'ratechange readystatechange reset resize resume scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked ' +
  'seeking select selectionchange selectstart slotchange stalled submit suspend timeupdate toggle touchcancel touchend touchmove touchstart ' +
  'transitioncancel transitionend transitionrun transitionstart visibilitychange volumechange waiting webkitanimationend webkitanimationiteration ' +
  'webkitanimationstart webkitfullscreenchange webkitfullscreenerror webkittransitionend wheel ';

/**
 * Returns the identifier of an element if no script can mistake the element for a property of the document or of a
 * form: `document.title` would be the heading whose `id` is `title`. Sanitizers drop these, too.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export function safeId(id: string): string | undefined {
  const name = String(id).trim();
  return name === '' || apart(name) !== name || isProperty(name) ? undefined : name;
}

function isProperty(name: string): boolean {
  if (/^[a-z]+$/.test(name)) {
    if (words.includes(` ${name} `)) return true;
    return name.startsWith('on') && events.includes(` ${name.slice(2)} `);
  }
  // Browsers add new properties every year, and all are written like this.
  if (/^[a-z]+[A-Z][A-Za-z]*$/.test(name)) return true;
  return /^(?:URL|[A-Z_]+_NODE|DOCUMENT_POSITION_[A-Z_]+|__\w+__)$/.test(name);
}
