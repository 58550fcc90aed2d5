/** Made of src/report/client/main.ts by `npm run report`; the policy of the page allows it by its hash. */
export const script = `"use strict";(()=>{function k(r,E,u,o){let m=r.querySelector(".inspector"),L=r.dataset.prefix??"",f=Array.from(m?.childNodes??
[]),b;function p(s,n,c=""){let d=document.createElement(s);return d.className=n,d.textContent=c,d}function v(s){
let n=p("p","ways"),c=u(s),d=[["article","Article"],...c?[["source",\`Source, \${c}\`]]:[],["tree","Tre\\
e"]];for(let[t="",l=""]of d){let g=p("button",\`to-\${t}\`,l);g.type="button",g.addEventListener("click",
()=>o(t)),n.append(g)}let h=p("button","to-close","Close");return h.type="button",h.addEventListener(
"click",w),n.append(h),n}function w(){b=void 0,m?.classList.remove("full"),m?.replaceChildren(...f)}
return{show(s){let n=E(s);if(!m||!n||b===s)return;b=s;let c=/f-\\w+/.exec(n.className)?.[0]??"",d=p("\\
p",\`what \${c}\`);for(let l of n.children)l.localName!=="em"&&l.localName!=="span"&&d.append(l.cloneNode(
!0));let h=p("p","path",n.querySelector("span")?.textContent??""),t=document.getElementById(\`\${L}e\${s}\`)?.
querySelector(".why")?.cloneNode(!0);m.classList.add("full"),m.replaceChildren(d,v(s),...h.textContent===
""?[]:[h],...t?[t]:[])},hide:w}}function T(r,E){let u=E.getBoundingClientRect(),o=r.getBoundingClientRect();if(o.height===0)return;let m=u.
top>o.bottom-60;u.top>=o.top+8&&!m&&u.bottom<=o.bottom||(r.scrollTop+=u.top-o.top-o.height/4)}function H(r){let E=r.querySelector(".pane.from"),u=Array.from(r.querySelectorAll(".source code")),{
places:o,lines:m}=R(r),L=[],f=s=>{let n=0,c=m.length-1;for(;n<c;){let d=n+c+1>>1;(m[d]??0)<=s?n=d:c=
d-1}return n},b=s=>{let n=o[2*s]??-1;return n<0?void 0:[n,o[2*s+1]??n]};function p(s,n,c){let d=f(c),
h=u[d],t=h?.firstChild,l=c-(m[d]??0);t?s[n](t,Math.min(l,t.textContent?.length??0)):h&&s[n](h,0)}function v(s,n,c){
for(let t of L)t.classList.remove("hit");L=u.slice(f(s),Math.min(f(Math.max(s,n-1)),f(s)+400)+1);for(let t of L)
t.classList.add("hit");let d=document.createRange();p(d,"setStart",s),p(d,"setEnd",n),"highlights"in
CSS&&CSS.highlights.set("chosen",new Highlight(d));let h=document.createRange();p(h,"setStart",s),c&&
E&&u.length>0&&T(E,h.getClientRects().length>0?h:L[0]??h)}function w(s){let n,c=Number.POSITIVE_INFINITY;
for(let d=0;2*d<o.length;d+=1){let[h,t]=b(d)??[-1,-1];h<0||s<h||s>=t||t-h>c||(n=d,c=t-h)}return n}return{
lineOf(s){let n=b(s);return n&&\`line \${f(n[0])+1}\`},mark(s,n){let c=b(s);c&&v(c[0],c[1],n)},onPoint(s){
E?.addEventListener("click",n=>{if(String(getSelection()??"")!=="")return;let{node:c,offset:d}=q(n.clientX,
n.clientY),h=(c instanceof Element?c:c?.parentElement)?.closest("code[data-l]");if(!h||m.length===0)
return;let t=w((m[Number(h.dataset.l)-1]??0)+d);t!==void 0&&s(t)})},placesAsButtons(s){if(!(u.length===
0||m.length===0))for(let n of r.querySelectorAll(".place")){let c=document.createElement("button");c.
type="button",c.className="place",c.textContent=n.textContent,c.setAttribute("aria-label",\`Show the \\
source at \${n.textContent}\`);let[d,h]=[Number(n.dataset.from),Number(n.dataset.to)];c.addEventListener(
"click",()=>{s(),v(d,h,!0)}),n.replaceWith(c)}}}}function R(r){let E=JSON.parse(r.querySelector(".pl\\
aces")?.textContent??"[]");return Array.isArray(E)?{places:[],lines:[]}:E}function q(r,E){if("caretP\\
ositionFromPoint"in document){let o=document.caretPositionFromPoint(r,E);return{node:o?.offsetNode??
null,offset:o?.offset??0}}let u=document.caretRangeFromPoint?.(r,E);return{node:u?.startContainer??null,
offset:u?.startOffset??0}}function A({levels:r,families:E,closed:u,hiddenFamilies:o,matches:m}){if(m!==void 0)return B(r,m);let L=Number.
POSITIVE_INFINITY;return r.map((f,b)=>f>L?!1:(L=u.has(b)?f:Number.POSITIVE_INFINITY,!o.has(E[b]??"")))}
function B(r,E){let u=E.map(Boolean),o=0;for(let m=r.length-1;m>=0;m-=1){let L=r[m]??1;(E[m]||L<o)&&
(u[m]=!0,o=L)}return u}var $=120;function C(r,E){let u=r.querySelector(".tree"),o=Array.from(r.querySelectorAll(".line")),m=Array.
from(r.querySelectorAll(".tree > .group")),L=new Map(o.map((e,i)=>[e,i])),f={levels:o.map(e=>Number(
e.ariaLevel)),families:o.map(e=>/f-(\\w+)/.exec(e.className)?.[1]??"text"),closed:new Set,hiddenFamilies:new Set},
b=o.map(()=>!0),p=0,v,w=e=>{let[i=1,a=0,y=0]=f.levels.slice(e,e+3);return f.families[e]==="text"||o[e]?.
firstChild?.textContent==="tableRow"?!0:a>i&&y<=i&&f.families[e+1]==="text"&&o[e+1]?.ariaExpanded===
null};o.forEach((e,i)=>{e.tabIndex=i===0?0:-1,e.ariaExpanded==="true"&&w(i)&&f.closed.add(i)});function s(){
let e=A(f),i=Math.max(1,m[0]?.childElementCount??1);o.forEach((a,y)=>{if(a.hidden===e[y]&&(a.hidden=
!e[y]),a.ariaExpanded===null)return;let x=String(!f.closed.has(y)||f.matches!==void 0);a.ariaExpanded!==
x&&(a.ariaExpanded=x)}),m.forEach((a,y)=>{a.hidden=!e.slice(y*i,(y+1)*i).includes(!0)}),b=e,b[p]||n(
Math.max(0,b.indexOf(!0)),!1)}function n(e,i=!0){let a=o[e];if(a===void 0)return;let y=o[p];y&&(y.tabIndex=
-1),p=e,a.tabIndex=0,i&&(a.focus({preventScroll:!0}),u&&T(u,a))}function c(e,i=f.closed.has(e)){o[e]?.
ariaExpanded!==null&&(i?f.closed.delete(e):f.closed.add(e),s())}let d=e=>{let i=f.levels[e]??1;for(let a=e-
1;a>=0;a-=1)if((f.levels[a]??0)<i)return a;return-1},h=(e,i)=>{for(let a=e+i;a>=0&&a<o.length;a+=i)if(b[a])
return a;return e};function t(e){if(e.altKey||e.ctrlKey||e.metaKey)return;let i=o[p]?.ariaExpanded;if(e.
key==="ArrowDown")n(h(p,1));else if(e.key==="ArrowUp")n(h(p,-1));else if(e.key==="Home")n(b.indexOf(
!0));else if(e.key==="End")n(b.lastIndexOf(!0));else if(e.key==="ArrowRight"&&i==="false")c(p,!0);else if(e.
key==="ArrowRight"&&i==="true")n(h(p,1));else if(e.key==="ArrowLeft"&&i==="true")c(p,!1);else if(e.key===
"ArrowLeft")n(Math.max(0,d(p)));else if(e.key==="Enter"||e.key===" ")E(p);else if(/^\\p{L}$/u.test(e.
key))n(l(e.key.toLowerCase()));else return;e.preventDefault()}function l(e){for(let i=1;i<=o.length;i+=
1){let a=(p+i)%o.length;if(b[a]&&o[a]?.textContent?.toLowerCase().startsWith(e))return a}return p}let g=e=>{
let i=e instanceof Element?e.closest(".line"):null;return i===null?void 0:L.get(i)};u?.addEventListener(
"keydown",t),u?.addEventListener("click",e=>{let i=g(e.target),a=i===void 0?void 0:o[i];if(i===void 0||
a===void 0||e.ctrlKey||e.metaKey)return;e.preventDefault();let y=Number.parseFloat(getComputedStyle(
a).paddingInlineStart);n(i),e.detail>0&&e.clientX-a.getBoundingClientRect().left<y&&a.ariaExpanded!==
null?c(i):E(i)});let S=[],M;r.querySelector(".find")?.addEventListener("input",({target:e})=>{clearTimeout(
M),M=setTimeout(()=>P(e.value.trim().toLowerCase()),$)});function P(e){if(S.length===0)for(let y of o)
S.push((y.textContent??"").toLowerCase());e===""?delete f.matches:f.matches=S.map(y=>y.includes(e)),
s();let i=f.matches?.filter(Boolean).length??0,a=r.querySelector(".found");a&&(a.textContent=e===""?
"":\`\${i} found\`),e!==""&&n(Math.max(0,f.matches?.indexOf(!0)??0),!1)}for(let e of r.querySelectorAll(
".families input"))e.addEventListener("change",()=>{e.checked?f.hiddenFamilies.delete(e.value):f.hiddenFamilies.
add(e.value),s()});return s(),{lineOf:e=>o[e],select(e){v?.removeAttribute("aria-selected"),v=o[e],v?.
setAttribute("aria-selected","true")},reveal(e){for(let a=d(e);a>=0;a=d(a))f.closed.delete(a);s(),n(
e,!1);let i=o[e];i&&u&&T(u,i)},onPreview(e){u?.addEventListener("mouseover",({target:i})=>e(g(i))),u?.
addEventListener("mouseleave",()=>e(void 0)),u?.addEventListener("focusin",({target:i})=>e(g(i))),u?.
addEventListener("focusout",()=>e(void 0))}}}function I(r){let E=r.dataset.prefix??"",u=r.querySelector(".work"),o=r.querySelector(".pane.article");
if(u===null||o===null)return;let m=C(r,t=>n(t,"tree")),L=H(r),f=t=>document.getElementById(\`\${E}n\${t}\`),
b=k(r,m.lineOf,L.lineOf,t=>{w(t),p!==void 0&&s(p,"link")}),p,v;function w(t){let l=r.querySelector(\`\\
.show-\${t}\`);l&&(l.checked=!0)}function s(t,l){l!=="tree"&&m.reveal(t);let g=f(t);l!=="article"&&g&&
o&&T(o,g),L.mark(t,l!=="source")}function n(t,l){p!==void 0&&f(p)?.classList.remove("chosen"),p=t,f(
t)?.classList.add("chosen"),m.select(t),s(t,l),b.show(t)}function c(t,l){v?.classList.remove("near"),
v=t instanceof HTMLElement&&t.dataset.f!==void 0?t:void 0,v?.classList.add("near");let g=l??p;g===void 0?
b.hide():b.show(g)}let d=(t,l)=>{let g=E+l;return t.startsWith(g)&&/^\\d+$/.test(t.slice(g.length))?Number(
t.slice(g.length)):void 0},h=t=>{let l=t instanceof Element?t.closest("[data-f]"):null;if(l===null||
!o.contains(l))return;l.localName==="span"&&l.className===""&&(l=l.parentElement?.closest("[data-f]")??
l);let g=d(l.id,"n");return g===void 0?void 0:{element:l,number:g}};o.addEventListener("click",t=>{if(t.
target instanceof Element&&t.target.closest("a")||String(getSelection()??"")!=="")return;let l=h(t.target);
l&&n(l.number,"article")}),o.addEventListener("mouseover",t=>{let l=h(t.target);c(l?.element??null,l?.
number)}),o.addEventListener("mouseleave",()=>c(null,void 0)),o.addEventListener("focusin",t=>{let l=t.
target,g=l instanceof HTMLAnchorElement?d(l.hash.slice(1),"e"):void 0;g!==void 0&&c(null,g)}),m.onPreview(
t=>c(t===void 0?null:f(t),t)),L.onPoint(t=>n(t,"source")),r.addEventListener("click",t=>{let l=t.target instanceof
Element?t.target.closest('a[href^="#"]'):null,g=l===null?void 0:d(l.hash.slice(1),"n");l===null||g===
void 0||l.getAttribute("role")==="treeitem"||(t.preventDefault(),n(g,"link"),o.getClientRects().length===
0&&w("article"),s(g,"link"),u.scrollIntoView({block:"start"}))}),L.placesAsButtons(()=>{w("source"),
u.scrollIntoView({block:"start"})}),r.addEventListener("keydown",t=>{t.key==="Escape"&&c(null,void 0)})}var N=new Set;function O(){for(let r of document.querySelectorAll(".report"))N.has(r)||r.getClientRects().
length===0||(N.add(r),I(r))}function F(r){let u=(r.target instanceof Element?r.target.closest("a"):null)?.
getAttribute("href");!u?.startsWith("#")||r.defaultPrevented||r.ctrlKey||r.metaKey||(r.preventDefault(),
location.hash=u)}document.documentElement.classList.add("live");document.addEventListener("click",F);
addEventListener("hashchange",O);O();})();
`;

export const scriptHash = 'sha256-SUpvHDTQN92OLVL0j1JzMC2Kh6R4+VjtDk9wJ3hrZW8=';
