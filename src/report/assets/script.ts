/** Made of src/report/client/main.ts by `npm run report`; the policy of the page allows it by its hash. */
export const script = `"use strict";(()=>{function k(r,E,a,o){let h=r.querySelector(".inspector"),L=r.dataset.prefix??"",d=Array.from(h?.childNodes??
[]),b;function p(n,i,f=""){let m=document.createElement(n);return m.className=i,m.textContent=f,m}function v(n){
h?.replaceChildren();for(let i of n)h?.append(i)}function w(n){let i=p("p","ways"),f=a(n),m=[["artic\\
le","Article"],...f?[["source",\`Source, \${f}\`]]:[],["tree","Tree"]];for(let[s="",g=""]of m){let T=p(
"button",\`to-\${s}\`,g);T.type="button",T.addEventListener("click",()=>o(s)),i.append(T)}let t=p("butt\\
on","to-close","Close");return t.type="button",t.addEventListener("click",u),i.append(t),i}function u(){
b=void 0,h?.classList.remove("full"),v(d)}return{show(n){let i=E(n);if(!h||!i||b===n)return;b=n;let f=/f-\\w+/.
exec(i.className)?.[0]??"",m=p("p",\`what \${f}\`);for(let g of i.children)g.localName!=="em"&&g.localName!==
"span"&&m.append(g.cloneNode(!0));let t=p("p","path",i.querySelector("span")?.textContent??""),s=document.
getElementById(\`\${L}e\${n}\`)?.querySelector(".why")?.cloneNode(!0);h.classList.add("full"),v([m,w(n),
...t.textContent===""?[]:[t],...s?[s]:[]])},hide:u}}function x(r,E){let a=E.getBoundingClientRect(),o=r.getBoundingClientRect();if(o.height===0)return;let h=a.
top>o.bottom-60;a.top>=o.top+8&&!h&&a.bottom<=o.bottom||(r.scrollTop+=a.top-o.top-o.height/4)}function H(r){let E=r.querySelector(".pane.from"),a=Array.from(r.querySelectorAll(".source code")),{
places:o,lines:h}=R(r),L=[],d=u=>{let n=0,i=h.length-1;for(;n<i;){let f=n+i+1>>1;(h[f]??0)<=u?n=f:i=
f-1}return n},b=u=>{let n=o[2*u]??-1;return n<0?void 0:[n,o[2*u+1]??n]};function p(u,n,i){let f=d(i),
m=a[f],t=m?.firstChild,s=i-(h[f]??0);t?u[n](t,Math.min(s,t.textContent?.length??0)):m&&u[n](m,0)}function v(u,n,i){
for(let t of L)t.classList.remove("hit");L=a.slice(d(u),Math.min(d(Math.max(u,n-1)),d(u)+400)+1);for(let t of L)
t.classList.add("hit");let f=document.createRange();p(f,"setStart",u),p(f,"setEnd",n),"highlights"in
CSS&&CSS.highlights.set("chosen",new Highlight(f));let m=document.createRange();p(m,"setStart",u),i&&
E&&a.length>0&&x(E,m.getClientRects().length>0?m:L[0]??m)}function w(u){let n,i=Number.POSITIVE_INFINITY;
for(let f=0;2*f<o.length;f+=1){let[m,t]=b(f)??[-1,-1];m<0||u<m||u>=t||t-m>i||(n=f,i=t-m)}return n}return{
lineOf(u){let n=b(u);return n&&\`line \${d(n[0])+1}\`},mark(u,n){let i=b(u);i&&v(i[0],i[1],n)},onPoint(u){
E?.addEventListener("click",n=>{if(String(getSelection()??"")!=="")return;let{node:i,offset:f}=q(n.clientX,
n.clientY),m=(i instanceof Element?i:i?.parentElement)?.closest("code[data-l]");if(!m||h.length===0)
return;let t=w((h[Number(m.dataset.l)-1]??0)+f);t!==void 0&&u(t)})},placesAsButtons(u){if(!(a.length===
0||h.length===0))for(let n of r.querySelectorAll(".place")){let i=document.createElement("button");i.
type="button",i.className="place",i.textContent=n.textContent,i.setAttribute("aria-label",\`Show the \\
source at \${n.textContent}\`);let[f,m]=[Number(n.dataset.from),Number(n.dataset.to)];i.addEventListener(
"click",()=>{u(),v(f,m,!0)}),n.replaceWith(i)}}}}function R(r){let E=JSON.parse(r.querySelector(".pl\\
aces")?.textContent??"[]");return Array.isArray(E)?{places:[],lines:[]}:E}function q(r,E){if("caretP\\
ositionFromPoint"in document){let o=document.caretPositionFromPoint(r,E);return{node:o?.offsetNode??
null,offset:o?.offset??0}}let a=document.caretRangeFromPoint?.(r,E);return{node:a?.startContainer??null,
offset:a?.startOffset??0}}function A({levels:r,families:E,closed:a,hiddenFamilies:o,matches:h}){if(h!==void 0)return B(r,h);let L=Number.
POSITIVE_INFINITY;return r.map((d,b)=>d>L?!1:(L=a.has(b)?d:Number.POSITIVE_INFINITY,!o.has(E[b]??"")))}
function B(r,E){let a=E.map(Boolean),o=0;for(let h=r.length-1;h>=0;h-=1){let L=r[h]??1;(E[h]||L<o)&&
(a[h]=!0,o=L)}return a}var $=120;function C(r,E){let a=r.querySelector(".tree"),o=Array.from(r.querySelectorAll(".line")),h=Array.
from(r.querySelectorAll(".tree > .group")),L=new Map(o.map((e,l)=>[e,l])),d={levels:o.map(e=>Number(
e.ariaLevel)),families:o.map(e=>/f-(\\w+)/.exec(e.className)?.[1]??"text"),closed:new Set,hiddenFamilies:new Set},
b=o.map(()=>!0),p=0,v,w=e=>{let[l=1,c=0,y=0]=d.levels.slice(e,e+3);return d.families[e]==="text"||o[e]?.
firstChild?.textContent==="tableRow"?!0:c>l&&y<=l&&d.families[e+1]==="text"&&o[e+1]?.ariaExpanded===
null};o.forEach((e,l)=>{e.tabIndex=l===0?0:-1,e.ariaExpanded==="true"&&w(l)&&d.closed.add(l)});function u(){
let e=A(d),l=Math.max(1,h[0]?.childElementCount??1);o.forEach((c,y)=>{if(c.hidden===e[y]&&(c.hidden=
!e[y]),c.ariaExpanded===null)return;let S=String(!d.closed.has(y)||d.matches!==void 0);c.ariaExpanded!==
S&&(c.ariaExpanded=S)}),h.forEach((c,y)=>{c.hidden=!e.slice(y*l,(y+1)*l).includes(!0)}),b=e,b[p]||n(
Math.max(0,b.indexOf(!0)),!1)}function n(e,l=!0){let c=o[e];if(c===void 0)return;let y=o[p];y&&(y.tabIndex=
-1),p=e,c.tabIndex=0,l&&(c.focus({preventScroll:!0}),a&&x(a,c))}function i(e,l=d.closed.has(e)){o[e]?.
ariaExpanded!==null&&(l?d.closed.delete(e):d.closed.add(e),u())}let f=e=>{let l=d.levels[e]??1;for(let c=e-
1;c>=0;c-=1)if((d.levels[c]??0)<l)return c;return-1},m=(e,l)=>{for(let c=e+l;c>=0&&c<o.length;c+=l)if(b[c])
return c;return e};function t(e){if(e.altKey||e.ctrlKey||e.metaKey)return;let l=o[p]?.ariaExpanded;if(e.
key==="ArrowDown")n(m(p,1));else if(e.key==="ArrowUp")n(m(p,-1));else if(e.key==="Home")n(b.indexOf(
!0));else if(e.key==="End")n(b.lastIndexOf(!0));else if(e.key==="ArrowRight"&&l==="false")i(p,!0);else if(e.
key==="ArrowRight"&&l==="true")n(m(p,1));else if(e.key==="ArrowLeft"&&l==="true")i(p,!1);else if(e.key===
"ArrowLeft")n(Math.max(0,f(p)));else if(e.key==="Enter"||e.key===" ")E(p);else if(/^\\p{L}$/u.test(e.
key))n(s(e.key.toLowerCase()));else return;e.preventDefault()}function s(e){for(let l=1;l<=o.length;l+=
1){let c=(p+l)%o.length;if(b[c]&&o[c]?.textContent?.toLowerCase().startsWith(e))return c}return p}let g=e=>{
let l=e instanceof Element?e.closest(".line"):null;return l===null?void 0:L.get(l)};a?.addEventListener(
"keydown",t),a?.addEventListener("click",e=>{let l=g(e.target),c=l===void 0?void 0:o[l];if(l===void 0||
c===void 0||e.ctrlKey||e.metaKey)return;e.preventDefault();let y=Number.parseFloat(getComputedStyle(
c).paddingInlineStart);n(l),e.detail>0&&e.clientX-c.getBoundingClientRect().left<y&&c.ariaExpanded!==
null?i(l):E(l)});let T=[],M;r.querySelector(".find")?.addEventListener("input",({target:e})=>{clearTimeout(
M),M=setTimeout(()=>P(e.value.trim().toLowerCase()),$)});function P(e){if(T.length===0)for(let y of o)
T.push((y.textContent??"").toLowerCase());e===""?delete d.matches:d.matches=T.map(y=>y.includes(e)),
u();let l=d.matches?.filter(Boolean).length??0,c=r.querySelector(".found");c&&(c.textContent=e===""?
"":\`\${l} found\`),e!==""&&n(Math.max(0,d.matches?.indexOf(!0)??0),!1)}for(let e of r.querySelectorAll(
".families input"))e.addEventListener("change",()=>{e.checked?d.hiddenFamilies.delete(e.value):d.hiddenFamilies.
add(e.value),u()});return u(),{lineOf:e=>o[e],select(e){v?.removeAttribute("aria-selected"),v=o[e],v?.
setAttribute("aria-selected","true")},reveal(e){for(let c=f(e);c>=0;c=f(c))d.closed.delete(c);u(),n(
e,!1);let l=o[e];l&&a&&x(a,l)},onPreview(e){a?.addEventListener("mouseover",({target:l})=>e(g(l))),a?.
addEventListener("mouseleave",()=>e(void 0)),a?.addEventListener("focusin",({target:l})=>e(g(l))),a?.
addEventListener("focusout",()=>e(void 0))}}}function I(r){let E=r.dataset.prefix??"",a=r.querySelector(".work"),o=r.querySelector(".pane.article");
if(a===null||o===null)return;let h=C(r,t=>n(t,"tree")),L=H(r),d=t=>document.getElementById(\`\${E}n\${t}\`),
b=k(r,h.lineOf,L.lineOf,t=>{w(t),p!==void 0&&u(p,"link")}),p,v;function w(t){let s=r.querySelector(\`\\
.show-\${t}\`);s&&(s.checked=!0)}function u(t,s){s!=="tree"&&h.reveal(t);let g=d(t);s!=="article"&&g&&
o&&x(o,g),L.mark(t,s!=="source")}function n(t,s){p!==void 0&&d(p)?.classList.remove("chosen"),p=t,d(
t)?.classList.add("chosen"),h.select(t),u(t,s),b.show(t)}function i(t,s){v?.classList.remove("near"),
v=t instanceof HTMLElement&&t.dataset.f!==void 0?t:void 0,v?.classList.add("near");let g=s??p;g===void 0?
b.hide():b.show(g)}let f=(t,s)=>{let g=E+s;return t.startsWith(g)&&/^\\d+$/.test(t.slice(g.length))?Number(
t.slice(g.length)):void 0},m=t=>{let s=t instanceof Element?t.closest("[data-f]"):null;if(s===null||
!o.contains(s))return;s.localName==="span"&&s.className===""&&(s=s.parentElement?.closest("[data-f]")??
s);let g=f(s.id,"n");return g===void 0?void 0:{element:s,number:g}};o.addEventListener("click",t=>{if(t.
target instanceof Element&&t.target.closest("a")||String(getSelection()??"")!=="")return;let s=m(t.target);
s&&n(s.number,"article")}),o.addEventListener("mouseover",t=>{let s=m(t.target);i(s?.element??null,s?.
number)}),o.addEventListener("mouseleave",()=>i(null,void 0)),o.addEventListener("focusin",t=>{let s=t.
target,g=s instanceof HTMLAnchorElement?f(s.hash.slice(1),"e"):void 0;g!==void 0&&i(null,g)}),h.onPreview(
t=>i(t===void 0?null:d(t),t)),L.onPoint(t=>n(t,"source")),r.addEventListener("click",t=>{let s=t.target instanceof
Element?t.target.closest('a[href^="#"]'):null,g=s===null?void 0:f(s.hash.slice(1),"n");s===null||g===
void 0||s.getAttribute("role")==="treeitem"||(t.preventDefault(),n(g,"link"),o.getClientRects().length===
0&&w("article"),u(g,"link"),a.scrollIntoView({block:"start"}))}),L.placesAsButtons(()=>{w("source"),
a.scrollIntoView({block:"start"})}),r.addEventListener("keydown",t=>{t.key==="Escape"&&i(null,void 0)})}var N=new Set;function O(){for(let r of document.querySelectorAll(".report"))N.has(r)||r.getClientRects().
length===0||(N.add(r),I(r))}function F(r){let a=(r.target instanceof Element?r.target.closest("a"):null)?.
getAttribute("href");!a?.startsWith("#")||r.defaultPrevented||r.ctrlKey||r.metaKey||(r.preventDefault(),
location.hash=a)}document.documentElement.classList.add("live");document.addEventListener("click",F);
addEventListener("hashchange",O);O();})();
`;

export const scriptHash = 'sha256-H/CT92NYlwiSAOIygpPswPfNOAoDIUfFy/Z2BjDNqo8=';
