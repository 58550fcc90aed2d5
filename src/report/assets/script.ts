/** Made of src/report/client/main.ts by `npm run report`; the policy of the page allows it by its hash. */
export const script = `"use strict";(()=>{function H(s,g,d,o){let m=s.querySelector(".inspector"),L=s.dataset.prefix??"",u=Array.from(m?.childNodes??
[]),b;function p(y,l,n=""){let i=document.createElement(y);return i.className=l,i.textContent=n,i}function v(y){
let l=p("p","ways"),n=d(y),i=[["article","Article"],...n?[["source",\`Source, \${n}\`]]:[],["tree","Tre\\
e"]];for(let[f="",h=""]of i){let t=p("button",\`to-\${f}\`,h);t.type="button",t.addEventListener("click",
()=>o(f)),l.append(t)}return l}return{show(y){let l=g(y);if(!m||!l||b===y)return;b=y;let n=/f-\\w+/.exec(
l.className)?.[0]??"",i=p("p",\`what \${n}\`);for(let t of l.children)t.localName!=="em"&&t.localName!==
"span"&&i.append(t.cloneNode(!0));let f=p("p","path",l.querySelector("span")?.textContent??""),h=document.
getElementById(\`\${L}e\${y}\`)?.querySelector(".why")?.cloneNode(!0);m.classList.add("full"),m.replaceChildren(
i,...f.textContent===""?[]:[f],...h?[h]:[],v(y))},hide(){b=void 0,m?.classList.remove("full"),m?.replaceChildren(
...u)}}}function x(s,g){let d=g.getBoundingClientRect(),o=s.getBoundingClientRect();if(o.height===0)return;let m=d.
top>o.bottom-60;d.top>=o.top+8&&!m&&d.bottom<=o.bottom||(s.scrollTop+=d.top-o.top-o.height/4)}function k(s){let g=s.querySelector(".pane.from"),d=Array.from(s.querySelectorAll(".source code")),{
places:o,lines:m}=q(s),L=[],u=l=>{let n=0,i=m.length-1;for(;n<i;){let f=n+i+1>>1;(m[f]??0)<=l?n=f:i=
f-1}return n},b=l=>{let n=o[2*l]??-1;return n<0?void 0:[n,o[2*l+1]??n]};function p(l,n,i){let f=u(i),
h=d[f],t=h?.firstChild,a=i-(m[f]??0);t?l[n](t,Math.min(a,t.textContent?.length??0)):h&&l[n](h,0)}function v(l,n,i){
for(let t of L)t.classList.remove("hit");L=d.slice(u(l),Math.min(u(Math.max(l,n-1)),u(l)+400)+1);for(let t of L)
t.classList.add("hit");let f=document.createRange();p(f,"setStart",l),p(f,"setEnd",n),"highlights"in
CSS&&CSS.highlights.set("chosen",new Highlight(f));let h=document.createRange();p(h,"setStart",l),i&&
g&&d.length>0&&x(g,h.getClientRects().length>0?h:L[0]??h)}function y(l){let n,i=Number.POSITIVE_INFINITY;
for(let f=0;2*f<o.length;f+=1){let[h,t]=b(f)??[-1,-1];h<0||l<h||l>=t||t-h>i||(n=f,i=t-h)}return n}return{
lineOf(l){let n=b(l);return n&&\`line \${u(n[0])+1}\`},mark(l,n){let i=b(l);i&&v(i[0],i[1],n)},onPoint(l){
g?.addEventListener("click",n=>{if(String(getSelection()??"")!=="")return;let{node:i,offset:f}=P(n.clientX,
n.clientY),h=(i instanceof Element?i:i?.parentElement)?.closest("code[data-l]");if(!h||m.length===0)
return;let t=y((m[Number(h.dataset.l)-1]??0)+f);t!==void 0&&l(t)})},placesAsButtons(l){if(!(d.length===
0||m.length===0))for(let n of s.querySelectorAll(".place")){let i=document.createElement("button");i.
type="button",i.className="place",i.textContent=n.textContent,i.setAttribute("aria-label",\`Show the \\
source at \${n.textContent}\`);let[f,h]=[Number(n.dataset.from),Number(n.dataset.to)];i.addEventListener(
"click",()=>{l(),v(f,h,!0)}),n.replaceWith(i)}}}}function q(s){let g=JSON.parse(s.querySelector(".pl\\
aces")?.textContent??"[]");return Array.isArray(g)?{places:[],lines:[]}:g}function P(s,g){if("caretP\\
ositionFromPoint"in document){let o=document.caretPositionFromPoint(s,g);return{node:o?.offsetNode??
null,offset:o?.offset??0}}let d=document.caretRangeFromPoint?.(s,g);return{node:d?.startContainer??null,
offset:d?.startOffset??0}}function A({levels:s,families:g,closed:d,hiddenFamilies:o,matches:m}){if(m!==void 0)return B(s,m);let L=Number.
POSITIVE_INFINITY;return s.map((u,b)=>u>L?!1:(L=d.has(b)?u:Number.POSITIVE_INFINITY,!o.has(g[b]??"")))}
function B(s,g){let d=g.map(Boolean),o=0;for(let m=s.length-1;m>=0;m-=1){let L=s[m]??1;(g[m]||L<o)&&
(d[m]=!0,o=L)}return d}var $=120;function C(s,g){let d=s.querySelector(".tree"),o=Array.from(s.querySelectorAll(".line")),m=Array.
from(s.querySelectorAll(".tree > .group")),L=new Map(o.map((e,r)=>[e,r])),u={levels:o.map(e=>Number(
e.ariaLevel)),families:o.map(e=>/f-(\\w+)/.exec(e.className)?.[1]??"text"),closed:new Set,hiddenFamilies:new Set},
b=o.map(()=>!0),p=0,v,y=e=>{let[r=1,c=0,w=0]=u.levels.slice(e,e+3);return u.families[e]==="text"||o[e]?.
firstChild?.textContent==="tableRow"?!0:c>r&&w<=r&&u.families[e+1]==="text"&&o[e+1]?.ariaExpanded===
null};o.forEach((e,r)=>{e.tabIndex=r===0?0:-1,e.ariaExpanded==="true"&&y(r)&&u.closed.add(r)});function l(){
let e=A(u),r=Math.max(1,m[0]?.childElementCount??1);o.forEach((c,w)=>{if(c.hidden===e[w]&&(c.hidden=
!e[w]),c.ariaExpanded===null)return;let S=String(!u.closed.has(w)||u.matches!==void 0);c.ariaExpanded!==
S&&(c.ariaExpanded=S)}),m.forEach((c,w)=>{c.hidden=!e.slice(w*r,(w+1)*r).includes(!0)}),b=e,b[p]||n(
Math.max(0,b.indexOf(!0)),!1)}function n(e,r=!0){let c=o[e];if(c===void 0)return;let w=o[p];w&&(w.tabIndex=
-1),p=e,c.tabIndex=0,r&&(c.focus({preventScroll:!0}),d&&x(d,c))}function i(e,r=u.closed.has(e)){o[e]?.
ariaExpanded!==null&&(r?u.closed.delete(e):u.closed.add(e),l())}let f=e=>{let r=u.levels[e]??1;for(let c=e-
1;c>=0;c-=1)if((u.levels[c]??0)<r)return c;return-1},h=(e,r)=>{for(let c=e+r;c>=0&&c<o.length;c+=r)if(b[c])
return c;return e};function t(e){if(e.altKey||e.ctrlKey||e.metaKey)return;let r=o[p]?.ariaExpanded;if(e.
key==="ArrowDown")n(h(p,1));else if(e.key==="ArrowUp")n(h(p,-1));else if(e.key==="Home")n(b.indexOf(
!0));else if(e.key==="End")n(b.lastIndexOf(!0));else if(e.key==="ArrowRight"&&r==="false")i(p,!0);else if(e.
key==="ArrowRight"&&r==="true")n(h(p,1));else if(e.key==="ArrowLeft"&&r==="true")i(p,!1);else if(e.key===
"ArrowLeft")n(Math.max(0,f(p)));else if(e.key==="Enter"||e.key===" ")g(p);else if(/^\\p{L}$/u.test(e.
key))n(a(e.key.toLowerCase()));else return;e.preventDefault()}function a(e){for(let r=1;r<=o.length;r+=
1){let c=(p+r)%o.length;if(b[c]&&o[c]?.textContent?.toLowerCase().startsWith(e))return c}return p}let E=e=>{
let r=e instanceof Element?e.closest(".line"):null;return r===null?void 0:L.get(r)};d?.addEventListener(
"keydown",t),d?.addEventListener("click",e=>{let r=E(e.target),c=r===void 0?void 0:o[r];if(r===void 0||
c===void 0||e.ctrlKey||e.metaKey)return;e.preventDefault();let w=Number.parseFloat(getComputedStyle(
c).paddingInlineStart);n(r),e.detail>0&&e.clientX-c.getBoundingClientRect().left<w&&c.ariaExpanded!==
null?i(r):g(r)});let T=[],M;s.querySelector(".find")?.addEventListener("input",({target:e})=>{clearTimeout(
M),M=setTimeout(()=>R(e.value.trim().toLowerCase()),$)});function R(e){if(T.length===0)for(let w of o)
T.push((w.textContent??"").toLowerCase());e===""?delete u.matches:u.matches=T.map(w=>w.includes(e)),
l();let r=u.matches?.filter(Boolean).length??0,c=s.querySelector(".found");c&&(c.textContent=e===""?
"":\`\${r} found\`),e!==""&&n(Math.max(0,u.matches?.indexOf(!0)??0),!1)}for(let e of s.querySelectorAll(
".families input"))e.addEventListener("change",()=>{e.checked?u.hiddenFamilies.delete(e.value):u.hiddenFamilies.
add(e.value),l()});return l(),{lineOf:e=>o[e],select(e){v?.removeAttribute("aria-selected"),v=o[e],v?.
setAttribute("aria-selected","true")},reveal(e){for(let c=f(e);c>=0;c=f(c))u.closed.delete(c);l(),n(
e,!1);let r=o[e];r&&d&&x(d,r)},onPreview(e){d?.addEventListener("mouseover",({target:r})=>e(E(r))),d?.
addEventListener("mouseleave",()=>e(void 0)),d?.addEventListener("focusin",({target:r})=>e(E(r))),d?.
addEventListener("focusout",()=>e(void 0))}}}function I(s){let g=s.dataset.prefix??"",d=s.querySelector(".work"),o=s.querySelector(".pane.article");
if(d===null||o===null)return;let m=C(s,t=>n(t,"tree")),L=k(s),u=t=>document.getElementById(\`\${g}n\${t}\`),
b=H(s,m.lineOf,L.lineOf,t=>{y(t),p!==void 0&&l(p,"link")}),p,v;function y(t){let a=s.querySelector(\`\\
.show-\${t}\`);a&&(a.checked=!0)}function l(t,a){a!=="tree"&&m.reveal(t);let E=u(t);a!=="article"&&E&&
o&&x(o,E),L.mark(t,a!=="source")}function n(t,a){p!==void 0&&u(p)?.classList.remove("chosen"),p=t,u(
t)?.classList.add("chosen"),m.select(t),l(t,a),b.show(t)}function i(t,a){v?.classList.remove("near"),
v=t instanceof HTMLElement&&t.dataset.f!==void 0?t:void 0,v?.classList.add("near");let E=a??p;E===void 0?
b.hide():b.show(E)}let f=(t,a)=>{let E=g+a;return t.startsWith(E)&&/^\\d+$/.test(t.slice(E.length))?Number(
t.slice(E.length)):void 0},h=t=>{let a=t instanceof Element?t.closest("[data-f]"):null;if(a===null||
!o.contains(a))return;a.localName==="span"&&a.className===""&&(a=a.parentElement?.closest("[data-f]")??
a);let E=f(a.id,"n");return E===void 0?void 0:{element:a,number:E}};o.addEventListener("click",t=>{if(t.
target instanceof Element&&t.target.closest("a")||String(getSelection()??"")!=="")return;let a=h(t.target);
a&&n(a.number,"article")}),o.addEventListener("mouseover",t=>{let a=h(t.target);i(a?.element??null,a?.
number)}),o.addEventListener("mouseleave",()=>i(null,void 0)),o.addEventListener("focusin",t=>{let a=t.
target,E=a instanceof HTMLAnchorElement?f(a.hash.slice(1),"e"):void 0;E!==void 0&&i(null,E)}),m.onPreview(
t=>i(t===void 0?null:u(t),t)),L.onPoint(t=>n(t,"source")),s.addEventListener("click",t=>{let a=t.target instanceof
Element?t.target.closest('a[href^="#"]'):null,E=a===null?void 0:f(a.hash.slice(1),"n");a===null||E===
void 0||a.getAttribute("role")==="treeitem"||(t.preventDefault(),n(E,"link"),o.getClientRects().length===
0&&y("article"),l(E,"link"),d.scrollIntoView({block:"start"}))}),L.placesAsButtons(()=>{y("source"),
d.scrollIntoView({block:"start"})}),s.addEventListener("keydown",t=>{t.key==="Escape"&&i(null,void 0)})}var N=new Set;function O(){for(let s of document.querySelectorAll(".report"))N.has(s)||s.getClientRects().
length===0||(N.add(s),I(s))}document.documentElement.classList.add("live");addEventListener("hashcha\\
nge",O);O();})();
`;

export const scriptHash = 'sha256-pNyKtYO4f5foipEck2zmD6E1dhrO1c9WL/4iNqlvoYA=';
