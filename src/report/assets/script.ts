/** Made of src/report/client/main.ts by `npm run report`; the policy of the page allows it by its hash. */
export const script = `"use strict";(()=>{function M(l,g,d,n){let m=l.querySelector(".inspector"),w=l.dataset.prefix??"",u;function E(y,L,r=""){
let o=document.createElement(y);return o.className=L,o.textContent=r,o}function p(y){let L=E("p","wa\\
ys"),r=d(y),o=[["article","Article"],...r?[["source",\`Source, \${r}\`]]:[],["tree","Tree"]];for(let[s="",
f=""]of o){let h=E("button",\`to-\${s}\`,f);h.type="button",h.addEventListener("click",()=>n(s)),L.append(
h)}return L}return{show(y){let L=g(y);if(!m||!L||(m.hidden=!1,u===y))return;u=y;let r=/f-\\w+/.exec(L.
className)?.[0]??"",o=E("p",\`what \${r}\`);for(let h of L.children)h.localName!=="em"&&h.localName!=="\\
span"&&o.append(h.cloneNode(!0));let s=E("p","path",L.querySelector("span")?.textContent??""),f=document.
getElementById(\`\${w}e\${y}\`)?.querySelector(".why")?.cloneNode(!0);m.replaceChildren(o,...s.textContent===
""?[]:[s],...f?[f]:[],p(y))},hide(){u=void 0,m&&(m.hidden=!0)}}}function T(l,g){let d=g.getBoundingClientRect(),n=l.getBoundingClientRect();if(n.height===0)return;let m=d.
top>n.bottom-60;d.top>=n.top+8&&!m&&d.bottom<=n.bottom||(l.scrollTop+=d.top-n.top-n.height/4)}function H(l){let g=l.querySelector(".pane.from"),d=Array.from(l.querySelectorAll(".source code")),{
places:n,lines:m}=q(l),w=[],u=r=>{let o=0,s=m.length-1;for(;o<s;){let f=o+s+1>>1;(m[f]??0)<=r?o=f:s=
f-1}return o},E=r=>{let o=n[2*r]??-1;return o<0?void 0:[o,n[2*r+1]??o]};function p(r,o,s){let f=u(s),
h=d[f],t=h?.firstChild,c=s-(m[f]??0);t?r[o](t,Math.min(c,t.textContent?.length??0)):h&&r[o](h,0)}function y(r,o,s){
for(let t of w)t.classList.remove("hit");w=d.slice(u(r),Math.min(u(Math.max(r,o-1)),u(r)+400)+1);for(let t of w)
t.classList.add("hit");let f=document.createRange();p(f,"setStart",r),p(f,"setEnd",o),"highlights"in
CSS&&CSS.highlights.set("chosen",new Highlight(f));let h=document.createRange();p(h,"setStart",r),s&&
g&&d.length>0&&T(g,h.getClientRects().length>0?h:w[0]??h)}function L(r){let o,s=Number.POSITIVE_INFINITY;
for(let f=0;2*f<n.length;f+=1){let[h,t]=E(f)??[-1,-1];h<0||r<h||r>=t||t-h>s||(o=f,s=t-h)}return o}return{
lineOf(r){let o=E(r);return o&&\`line \${u(o[0])+1}\`},mark(r,o){let s=E(r);s&&y(s[0],s[1],o)},onPoint(r){
g?.addEventListener("click",o=>{if(String(getSelection()??"")!=="")return;let{node:s,offset:f}=P(o.clientX,
o.clientY),h=(s instanceof Element?s:s?.parentElement)?.closest("code[data-l]");if(!h||m.length===0)
return;let t=L((m[Number(h.dataset.l)-1]??0)+f);t!==void 0&&r(t)})},placesAsButtons(r){if(!(d.length===
0||m.length===0))for(let o of l.querySelectorAll(".place")){let s=document.createElement("button");s.
type="button",s.className="place",s.textContent=o.textContent,s.setAttribute("aria-label",\`Show the \\
source at \${o.textContent}\`);let[f,h]=[Number(o.dataset.from),Number(o.dataset.to)];s.addEventListener(
"click",()=>{r(),y(f,h,!0)}),o.replaceWith(s)}}}}function q(l){let g=JSON.parse(l.querySelector(".pl\\
aces")?.textContent??"[]");return Array.isArray(g)?{places:[],lines:[]}:g}function P(l,g){if("caretP\\
ositionFromPoint"in document){let n=document.caretPositionFromPoint(l,g);return{node:n?.offsetNode??
null,offset:n?.offset??0}}let d=document.caretRangeFromPoint?.(l,g);return{node:d?.startContainer??null,
offset:d?.startOffset??0}}function k({levels:l,families:g,closed:d,hiddenFamilies:n,matches:m}){if(m!==void 0)return R(l,m);let w=Number.
POSITIVE_INFINITY;return l.map((u,E)=>u>w?!1:(w=d.has(E)?u:Number.POSITIVE_INFINITY,!n.has(g[E]??"")))}
function R(l,g){let d=g.map(Boolean),n=0;for(let m=l.length-1;m>=0;m-=1){let w=l[m]??1;(g[m]||w<n)&&
(d[m]=!0,n=w)}return d}var B=120;function A(l,g){let d=l.querySelector(".tree"),n=Array.from(l.querySelectorAll(".line")),m=Array.
from(l.querySelectorAll(".tree > .group")),w=new Map(n.map((e,i)=>[e,i])),u={levels:n.map(e=>Number(
e.ariaLevel)),families:n.map(e=>/f-(\\w+)/.exec(e.className)?.[1]??"text"),closed:new Set,hiddenFamilies:new Set},
E=n.map(()=>!0),p=0,y;n.forEach((e,i)=>{e.tabIndex=i===0?0:-1,e.ariaExpanded==="true"&&u.families[i]===
"text"&&u.closed.add(i)});function L(){let e=k(u),i=Math.max(1,m[0]?.childElementCount??1);n.forEach(
(a,S)=>{if(a.hidden===e[S]&&(a.hidden=!e[S]),a.ariaExpanded===null)return;let x=String(!u.closed.has(
S)||u.matches!==void 0);a.ariaExpanded!==x&&(a.ariaExpanded=x)}),m.forEach((a,S)=>{a.hidden=!e.slice(
S*i,(S+1)*i).includes(!0)}),E=e,E[p]||r(Math.max(0,E.indexOf(!0)),!1)}function r(e,i=!0){let a=n[e];
if(a===void 0)return;let S=n[p];S&&(S.tabIndex=-1),p=e,a.tabIndex=0,i&&(a.focus({preventScroll:!0}),
d&&T(d,a))}function o(e,i=u.closed.has(e)){n[e]?.ariaExpanded!==null&&(i?u.closed.delete(e):u.closed.
add(e),L())}let s=e=>{let i=u.levels[e]??1;for(let a=e-1;a>=0;a-=1)if((u.levels[a]??0)<i)return a;return-1},
f=(e,i)=>{for(let a=e+i;a>=0&&a<n.length;a+=i)if(E[a])return a;return e};function h(e){if(e.altKey||
e.ctrlKey||e.metaKey)return;let i=n[p]?.ariaExpanded;if(e.key==="ArrowDown")r(f(p,1));else if(e.key===
"ArrowUp")r(f(p,-1));else if(e.key==="Home")r(E.indexOf(!0));else if(e.key==="End")r(E.lastIndexOf(!0));else if(e.
key==="ArrowRight"&&i==="false")o(p,!0);else if(e.key==="ArrowRight"&&i==="true")r(f(p,1));else if(e.
key==="ArrowLeft"&&i==="true")o(p,!1);else if(e.key==="ArrowLeft")r(Math.max(0,s(p)));else if(e.key===
"Enter"||e.key===" ")g(p);else if(/^\\p{L}$/u.test(e.key))r(t(e.key.toLowerCase()));else return;e.preventDefault()}
function t(e){for(let i=1;i<=n.length;i+=1){let a=(p+i)%n.length;if(E[a]&&n[a]?.textContent?.toLowerCase().
startsWith(e))return a}return p}let c=e=>{let i=e instanceof Element?e.closest(".line"):null;return i===
null?void 0:w.get(i)};d?.addEventListener("keydown",h),d?.addEventListener("click",e=>{let i=c(e.target),
a=i===void 0?void 0:n[i];if(i===void 0||a===void 0||e.ctrlKey||e.metaKey)return;e.preventDefault();let S=Number.
parseFloat(getComputedStyle(a).paddingInlineStart);r(i),e.clientX-a.getBoundingClientRect().left<S&&
a.ariaExpanded!==null?o(i):g(i)});let b=[],v;l.querySelector(".find")?.addEventListener("input",({target:e})=>{
clearTimeout(v),v=setTimeout(()=>O(e.value.trim().toLowerCase()),B)});function O(e){if(b.length===0)
for(let S of n)b.push((S.textContent??"").toLowerCase());e===""?delete u.matches:u.matches=b.map(S=>S.
includes(e)),L();let i=u.matches?.filter(Boolean).length??0,a=l.querySelector(".found");a&&(a.textContent=
e===""?"":\`\${i} found\`),e!==""&&r(Math.max(0,u.matches?.indexOf(!0)??0),!1)}for(let e of l.querySelectorAll(
".families input"))e.addEventListener("change",()=>{e.checked?u.hiddenFamilies.delete(e.value):u.hiddenFamilies.
add(e.value),L()});return L(),{lineOf:e=>n[e],select(e){y?.removeAttribute("aria-selected"),y=n[e],y?.
setAttribute("aria-selected","true")},reveal(e){for(let a=s(e);a>=0;a=s(a))u.closed.delete(a);L(),r(
e,!1);let i=n[e];i&&d&&T(d,i)},onPreview(e){d?.addEventListener("mouseover",({target:i})=>e(c(i))),d?.
addEventListener("mouseleave",()=>e(void 0)),d?.addEventListener("focusin",({target:i})=>e(c(i))),d?.
addEventListener("focusout",()=>e(void 0))}}}function I(l){let g=l.dataset.prefix??"",d=l.querySelector(".work"),n=l.querySelector(".pane.article");
if(d===null||n===null)return;let m=A(l,t=>o(t,"tree")),w=H(l),u=t=>document.getElementById(\`\${g}n\${t}\`),
E=M(l,m.lineOf,w.lineOf,t=>{L(t),p!==void 0&&r(p,"link")}),p,y;function L(t){let c=l.querySelector(\`\\
.show-\${t}\`);c&&(c.checked=!0)}function r(t,c){c!=="tree"&&m.reveal(t);let b=u(t);c!=="article"&&b&&
n&&T(n,b),w.mark(t,c!=="source")}function o(t,c){p!==void 0&&u(p)?.classList.remove("chosen"),p=t,u(
t)?.classList.add("chosen"),m.select(t),r(t,c),E.show(t)}function s(t,c){y?.classList.remove("near"),
y=t instanceof HTMLElement&&t.dataset.f!==void 0?t:void 0,y?.classList.add("near");let b=c??p;b===void 0?
E.hide():E.show(b)}let f=(t,c)=>{let b=g+c;return t.startsWith(b)&&/^\\d+$/.test(t.slice(b.length))?Number(
t.slice(b.length)):void 0},h=t=>{let c=t instanceof Element?t.closest("[data-f]"):null;if(c===null||
!n.contains(c))return;c.localName==="span"&&c.className===""&&(c=c.parentElement?.closest("[data-f]")??
c);let b=f(c.id,"n");return b===void 0?void 0:{element:c,number:b}};n.addEventListener("click",t=>{if(t.
target instanceof Element&&t.target.closest("a")||String(getSelection()??"")!=="")return;let c=h(t.target);
c&&o(c.number,"article")}),n.addEventListener("mouseover",t=>{let c=h(t.target);s(c?.element??null,c?.
number)}),n.addEventListener("mouseleave",()=>s(null,void 0)),n.addEventListener("focusin",t=>{let c=t.
target,b=c instanceof HTMLAnchorElement?f(c.hash.slice(1),"e"):void 0;b!==void 0&&s(null,b)}),m.onPreview(
t=>s(t===void 0?null:u(t),t)),w.onPoint(t=>o(t,"source")),l.addEventListener("click",t=>{let c=t.target instanceof
Element?t.target.closest('a[href^="#"]'):null,b=c===null?void 0:f(c.hash.slice(1),"n");c===null||b===
void 0||c.getAttribute("role")==="treeitem"||(t.preventDefault(),o(b,"link"),n.getClientRects().length===
0&&L("article"),r(b,"link"),d.scrollIntoView({block:"start"}))}),w.placesAsButtons(()=>{L("source"),
d.scrollIntoView({block:"start"})}),l.addEventListener("keydown",t=>{t.key==="Escape"&&s(null,void 0)})}var C=new Set;function N(){for(let l of document.querySelectorAll(".report"))C.has(l)||l.getClientRects().
length===0||(C.add(l),I(l))}document.documentElement.classList.add("live");addEventListener("hashcha\\
nge",N);N();})();
`;

export const scriptHash = 'sha256-0NmbshZ79L84wwEPrSmLhkgiuuzPjFm3idxDZ3aG7DI=';
