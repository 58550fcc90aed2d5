/** Made of src/report/client/main.ts by `npm run report`; the policy of the page allows it by its hash. */
export const script = `"use strict";(()=>{function H(s,E,f,o){let m=s.querySelector(".inspector"),L=s.dataset.prefix??"",d=Array.from(m?.childNodes??
[]),b;function p(l,n,c=""){let u=document.createElement(l);return u.className=n,u.textContent=c,u}function v(l){
let n=p("p","ways"),c=f(l),u=[["article","Article"],...c?[["source",\`Source, \${c}\`]]:[],["tree","Tre\\
e"]];for(let[t="",i=""]of u){let g=p("button",\`to-\${t}\`,i);g.type="button",g.addEventListener("click",
()=>o(t)),n.append(g)}let h=p("button","to-close","Close");return h.type="button",h.addEventListener(
"click",w),n.append(h),n}function w(){b=void 0,m?.classList.remove("full"),m?.replaceChildren(...d)}
return{show(l){let n=E(l);if(!m||!n||b===l)return;b=l;let c=/f-\\w+/.exec(n.className)?.[0]??"",u=p("\\
p",\`what \${c}\`);for(let i of n.children)i.localName!=="em"&&i.localName!=="span"&&u.append(i.cloneNode(
!0));let h=p("p","path",n.querySelector("span")?.textContent??""),t=document.getElementById(\`\${L}e\${l}\`)?.
querySelector(".why")?.cloneNode(!0);m.classList.add("full"),m.replaceChildren(u,v(l),...h.textContent===
""?[]:[h],...t?[t]:[])},hide:w}}function T(s,E){let f=E.getBoundingClientRect(),o=s.getBoundingClientRect();if(o.height===0)return;let m=f.
top>o.bottom-60;f.top>=o.top+8&&!m&&f.bottom<=o.bottom||(s.scrollTop+=f.top-o.top-o.height/4)}function k(s){let E=s.querySelector(".pane.from"),f=Array.from(s.querySelectorAll(".source code")),{
places:o,lines:m}=q(s),L=[],d=l=>{let n=0,c=m.length-1;for(;n<c;){let u=n+c+1>>1;(m[u]??0)<=l?n=u:c=
u-1}return n},b=l=>{let n=o[2*l]??-1;return n<0?void 0:[n,o[2*l+1]??n]};function p(l,n,c){let u=d(c),
h=f[u],t=h?.firstChild,i=c-(m[u]??0);t?l[n](t,Math.min(i,t.textContent?.length??0)):h&&l[n](h,0)}function v(l,n,c){
for(let t of L)t.classList.remove("hit");L=f.slice(d(l),Math.min(d(Math.max(l,n-1)),d(l)+400)+1);for(let t of L)
t.classList.add("hit");let u=document.createRange();p(u,"setStart",l),p(u,"setEnd",n),"highlights"in
CSS&&CSS.highlights.set("chosen",new Highlight(u));let h=document.createRange();p(h,"setStart",l),c&&
E&&f.length>0&&T(E,h.getClientRects().length>0?h:L[0]??h)}function w(l){let n,c=Number.POSITIVE_INFINITY;
for(let u=0;2*u<o.length;u+=1){let[h,t]=b(u)??[-1,-1];h<0||l<h||l>=t||t-h>c||(n=u,c=t-h)}return n}return{
lineOf(l){let n=b(l);return n&&\`line \${d(n[0])+1}\`},mark(l,n){let c=b(l);c&&v(c[0],c[1],n)},onPoint(l){
E?.addEventListener("click",n=>{if(String(getSelection()??"")!=="")return;let{node:c,offset:u}=P(n.clientX,
n.clientY),h=(c instanceof Element?c:c?.parentElement)?.closest("code[data-l]");if(!h||m.length===0)
return;let t=w((m[Number(h.dataset.l)-1]??0)+u);t!==void 0&&l(t)})},placesAsButtons(l){if(!(f.length===
0||m.length===0))for(let n of s.querySelectorAll(".place")){let c=document.createElement("button");c.
type="button",c.className="place",c.textContent=n.textContent,c.setAttribute("aria-label",\`Show the \\
source at \${n.textContent}\`);let[u,h]=[Number(n.dataset.from),Number(n.dataset.to)];c.addEventListener(
"click",()=>{l(),v(u,h,!0)}),n.replaceWith(c)}}}}function q(s){let E=JSON.parse(s.querySelector(".pl\\
aces")?.textContent??"[]");return Array.isArray(E)?{places:[],lines:[]}:E}function P(s,E){if("caretP\\
ositionFromPoint"in document){let o=document.caretPositionFromPoint(s,E);return{node:o?.offsetNode??
null,offset:o?.offset??0}}let f=document.caretRangeFromPoint?.(s,E);return{node:f?.startContainer??null,
offset:f?.startOffset??0}}function A({levels:s,families:E,closed:f,hiddenFamilies:o,matches:m}){if(m!==void 0)return B(s,m);let L=Number.
POSITIVE_INFINITY;return s.map((d,b)=>d>L?!1:(L=f.has(b)?d:Number.POSITIVE_INFINITY,!o.has(E[b]??"")))}
function B(s,E){let f=E.map(Boolean),o=0;for(let m=s.length-1;m>=0;m-=1){let L=s[m]??1;(E[m]||L<o)&&
(f[m]=!0,o=L)}return f}var $=120;function C(s,E){let f=s.querySelector(".tree"),o=Array.from(s.querySelectorAll(".line")),m=Array.
from(s.querySelectorAll(".tree > .group")),L=new Map(o.map((e,r)=>[e,r])),d={levels:o.map(e=>Number(
e.ariaLevel)),families:o.map(e=>/f-(\\w+)/.exec(e.className)?.[1]??"text"),closed:new Set,hiddenFamilies:new Set},
b=o.map(()=>!0),p=0,v,w=e=>{let[r=1,a=0,y=0]=d.levels.slice(e,e+3);return d.families[e]==="text"||o[e]?.
firstChild?.textContent==="tableRow"?!0:a>r&&y<=r&&d.families[e+1]==="text"&&o[e+1]?.ariaExpanded===
null};o.forEach((e,r)=>{e.tabIndex=r===0?0:-1,e.ariaExpanded==="true"&&w(r)&&d.closed.add(r)});function l(){
let e=A(d),r=Math.max(1,m[0]?.childElementCount??1);o.forEach((a,y)=>{if(a.hidden===e[y]&&(a.hidden=
!e[y]),a.ariaExpanded===null)return;let x=String(!d.closed.has(y)||d.matches!==void 0);a.ariaExpanded!==
x&&(a.ariaExpanded=x)}),m.forEach((a,y)=>{a.hidden=!e.slice(y*r,(y+1)*r).includes(!0)}),b=e,b[p]||n(
Math.max(0,b.indexOf(!0)),!1)}function n(e,r=!0){let a=o[e];if(a===void 0)return;let y=o[p];y&&(y.tabIndex=
-1),p=e,a.tabIndex=0,r&&(a.focus({preventScroll:!0}),f&&T(f,a))}function c(e,r=d.closed.has(e)){o[e]?.
ariaExpanded!==null&&(r?d.closed.delete(e):d.closed.add(e),l())}let u=e=>{let r=d.levels[e]??1;for(let a=e-
1;a>=0;a-=1)if((d.levels[a]??0)<r)return a;return-1},h=(e,r)=>{for(let a=e+r;a>=0&&a<o.length;a+=r)if(b[a])
return a;return e};function t(e){if(e.altKey||e.ctrlKey||e.metaKey)return;let r=o[p]?.ariaExpanded;if(e.
key==="ArrowDown")n(h(p,1));else if(e.key==="ArrowUp")n(h(p,-1));else if(e.key==="Home")n(b.indexOf(
!0));else if(e.key==="End")n(b.lastIndexOf(!0));else if(e.key==="ArrowRight"&&r==="false")c(p,!0);else if(e.
key==="ArrowRight"&&r==="true")n(h(p,1));else if(e.key==="ArrowLeft"&&r==="true")c(p,!1);else if(e.key===
"ArrowLeft")n(Math.max(0,u(p)));else if(e.key==="Enter"||e.key===" ")E(p);else if(/^\\p{L}$/u.test(e.
key))n(i(e.key.toLowerCase()));else return;e.preventDefault()}function i(e){for(let r=1;r<=o.length;r+=
1){let a=(p+r)%o.length;if(b[a]&&o[a]?.textContent?.toLowerCase().startsWith(e))return a}return p}let g=e=>{
let r=e instanceof Element?e.closest(".line"):null;return r===null?void 0:L.get(r)};f?.addEventListener(
"keydown",t),f?.addEventListener("click",e=>{let r=g(e.target),a=r===void 0?void 0:o[r];if(r===void 0||
a===void 0||e.ctrlKey||e.metaKey)return;e.preventDefault();let y=Number.parseFloat(getComputedStyle(
a).paddingInlineStart);n(r),e.detail>0&&e.clientX-a.getBoundingClientRect().left<y&&a.ariaExpanded!==
null?c(r):E(r)});let S=[],M;s.querySelector(".find")?.addEventListener("input",({target:e})=>{clearTimeout(
M),M=setTimeout(()=>R(e.value.trim().toLowerCase()),$)});function R(e){if(S.length===0)for(let y of o)
S.push((y.textContent??"").toLowerCase());e===""?delete d.matches:d.matches=S.map(y=>y.includes(e)),
l();let r=d.matches?.filter(Boolean).length??0,a=s.querySelector(".found");a&&(a.textContent=e===""?
"":\`\${r} found\`),e!==""&&n(Math.max(0,d.matches?.indexOf(!0)??0),!1)}for(let e of s.querySelectorAll(
".families input"))e.addEventListener("change",()=>{e.checked?d.hiddenFamilies.delete(e.value):d.hiddenFamilies.
add(e.value),l()});return l(),{lineOf:e=>o[e],select(e){v?.removeAttribute("aria-selected"),v=o[e],v?.
setAttribute("aria-selected","true")},reveal(e){for(let a=u(e);a>=0;a=u(a))d.closed.delete(a);l(),n(
e,!1);let r=o[e];r&&f&&T(f,r)},onPreview(e){f?.addEventListener("mouseover",({target:r})=>e(g(r))),f?.
addEventListener("mouseleave",()=>e(void 0)),f?.addEventListener("focusin",({target:r})=>e(g(r))),f?.
addEventListener("focusout",()=>e(void 0))}}}function I(s){let E=s.dataset.prefix??"",f=s.querySelector(".work"),o=s.querySelector(".pane.article");
if(f===null||o===null)return;let m=C(s,t=>n(t,"tree")),L=k(s),d=t=>document.getElementById(\`\${E}n\${t}\`),
b=H(s,m.lineOf,L.lineOf,t=>{w(t),p!==void 0&&l(p,"link")}),p,v;function w(t){let i=s.querySelector(\`\\
.show-\${t}\`);i&&(i.checked=!0)}function l(t,i){i!=="tree"&&m.reveal(t);let g=d(t);i!=="article"&&g&&
o&&T(o,g),L.mark(t,i!=="source")}function n(t,i){p!==void 0&&d(p)?.classList.remove("chosen"),p=t,d(
t)?.classList.add("chosen"),m.select(t),l(t,i),b.show(t)}function c(t,i){v?.classList.remove("near"),
v=t instanceof HTMLElement&&t.dataset.f!==void 0?t:void 0,v?.classList.add("near");let g=i??p;g===void 0?
b.hide():b.show(g)}let u=(t,i)=>{let g=E+i;return t.startsWith(g)&&/^\\d+$/.test(t.slice(g.length))?Number(
t.slice(g.length)):void 0},h=t=>{let i=t instanceof Element?t.closest("[data-f]"):null;if(i===null||
!o.contains(i))return;i.localName==="span"&&i.className===""&&(i=i.parentElement?.closest("[data-f]")??
i);let g=u(i.id,"n");return g===void 0?void 0:{element:i,number:g}};o.addEventListener("click",t=>{if(t.
target instanceof Element&&t.target.closest("a")||String(getSelection()??"")!=="")return;let i=h(t.target);
i&&n(i.number,"article")}),o.addEventListener("mouseover",t=>{let i=h(t.target);c(i?.element??null,i?.
number)}),o.addEventListener("mouseleave",()=>c(null,void 0)),o.addEventListener("focusin",t=>{let i=t.
target,g=i instanceof HTMLAnchorElement?u(i.hash.slice(1),"e"):void 0;g!==void 0&&c(null,g)}),m.onPreview(
t=>c(t===void 0?null:d(t),t)),L.onPoint(t=>n(t,"source")),s.addEventListener("click",t=>{let i=t.target instanceof
Element?t.target.closest('a[href^="#"]'):null,g=i===null?void 0:u(i.hash.slice(1),"n");i===null||g===
void 0||i.getAttribute("role")==="treeitem"||(t.preventDefault(),n(g,"link"),o.getClientRects().length===
0&&w("article"),l(g,"link"),f.scrollIntoView({block:"start"}))}),L.placesAsButtons(()=>{w("source"),
f.scrollIntoView({block:"start"})}),s.addEventListener("keydown",t=>{t.key==="Escape"&&c(null,void 0)})}var N=new Set;function O(){for(let s of document.querySelectorAll(".report"))N.has(s)||s.getClientRects().
length===0||(N.add(s),I(s))}document.documentElement.classList.add("live");addEventListener("hashcha\\
nge",O);O();})();
`;

export const scriptHash = 'sha256-/tPzfMtT2IwUpRqovhOFkbJjh0vOGiTsH5LBXtDfTrU=';
