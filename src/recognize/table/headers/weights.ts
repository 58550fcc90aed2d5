import type { PackedModel } from '../../../classifier/packed.ts';

/** Written by bench/headers/train.py; do not edit. */
export const models = {
  row: {
    base: -0.6746,
    scale: 0.7262,
    shift: -0.494,
    weightParts: 324,
    weights:
      'TXGkPqP!EfGd;/DgD^!(DSV/PLQhNOMEPUPGPdOnT+RQN,O}S]Q9UCSARNdyb:2UY:NyP9JMNLM9Y*W/;(ZF@hRLClF7V1Z2CRFRJZV$J+NrLG_?VPK]Q8QxP#JsPlPzPCGAP!P!P!P!P!P!UFPuU$TuK}HG',
    features:
      '!U!)!X!>!e!b!!!#!2!c!(!!!n!6!1!>!!!!!F!b!!!V!2!=!c!o!a!n!n!&!2!W!X!r!!!W!!!N!9!>!c!!!=!p!4!n!7!n!!!>!n!G!6!&!5!]!)!n!Y!#!r!9!!!n!!!>!Z!N!a!!!V!n!X!4!1!o!G!n!a!$!2!2!r!!!T!2!5!V!a!!!b!L!N!5!p!:!!!!!V!L!G!N!!!)!o!N!#!Y!2!5!8!>!!!n!I![!n!>!!!n!#!1!V!p!2!!!n!#!b!4!a!9!!!&!s!Y!a!(!(!!!V![!V!^!2!=!1!&!2!1![!#!!!a!!!p!a!c!q!S!a!#!G!&!G!N!q!$!C!#!!!N!a!!!!!C!1!G!T!!!!!!!n!W!6!!!r!c!2![!G!N!s!8!n!!!1!G!9!&![!!!!!#!C!q!G!!!a!5!(!]!2!a!:!&!G!1![!9!s!&!2!!!1!+!a!&!F!G!n!V!&!H!,!2!!!!!,!S!!!8!2!!!!!,!U!9!2![!!!!!#!S!9!2!!!:!N!9!&!K!$!1![!$!q!,!n!r!!!!!c!N!G!n!b!V!!!!!V![!H!!!,!;!5!G!n!s!#!2!1!b!$!r!4!S!X!,!s!s!r!r!b!2!F!6!N![!6!3!?!;!Y!N!L!n!r!a!2!9!N!C!!!s!3!!!!!d!X!N!a!5!_!X![!!!a!2!+!,!#!q!b!n!G!#!8!c',
    boundValues:
      '0,0.021,0.031,0.033,0.042,0.045,0.056,0.062,0.069,0.071,0.08,0.09,0.1,0.101,0.115,0.118,0.125,0.128,0.136,0.138,0.167,0.17,0.188,0.196,0.203,0.208,0.225,0.245,0.25,0.267,0.281,0.288,0.292,0.309,0.312,0.321,0.35,0.367,0.375,0.417,0.45,0.464,0.472,0.477,0.5,0.512,0.536,0.552,0.568,0.583,0.69,0.745,0.75,0.753,0.755,0.775,0.803,0.833,0.839,0.842,0.857,0.862,0.877,0.882,0.896,0.905,0.916,0.929,0.938,0.956,2.5,2.519,3.5,3.646,3.666,3.674,3.718,3.807,3.981,4.22,4.235,4.28,4.322,4.436,4.479,4.494,4.5,4.551,4.563,4.639,4.648,4.659,4.669,4.7,4.701,4.745,4.771,4.796,4.836,4.874,4.876,4.911,4.994,5,5.155,5.5,6.225,6.25,6.5,7.25,7.5,7.767,7.833,8,8.714,9.75,10.367,10.875,10.964,14.5,14.829,15.226,16.325,17.354,18.917,19.4,19.508,19.917,20.188,21.5,21.875,23.5,23.667,23.819,24,25.625,26,29,31,32.75,33.5,33.75,36.5,40.5,45,45.958,46.125,47.5,56.5,58.25,62.722,66.111,68,78.25,80.5,88.5,94.5,97,110,115,147.229,196.771,198.438',
    bounds:
      '!P!K!I!A!*#d!!!P#k!P![!!#!!X#^!6!n!l!R#n!!!I#]!$!P!U#K#(#%!P#c!)!&!M!!!(!l!N#0!/!P#9!U!##U#)!M!z!!!6#(!F!R!P#C!h!/#.!]!P!M!r!!#.!l!L!#!3#@!!!I!t!W#C#K!L!L#.#H!n#M#a!J!l!7#i#Q!M#I!!#l!@!E#L!-!/!!!!!N!H!D!E!!!@!K!>!P!;#j#G!K!C!l!~!Q!k#1!6!!!|!P#_!D!@#Y!!#/!P#o#V#J!v!!!P!?!T#E![!X!!!E!d!V!j#h!3!u!P#[#8!d!P!!#B!l!@#e!P!P!@#g!P!O!P!G!9!P#=!:!P!!!>#F!!!!!=#f!^!7!!!!!!#*!)!+!n!D!P#c!Y!E!i!1!5!y!!#b!O!w!P!a!!!!!P!=!P!G!!#J#R![!S#Y#;!0!P!E#b!d!x!8!P#m!!#N!>#K!P!D!E#-!E!P!b!2#C#4!!!2!@!!!%#Z!!!!!*!P!s#W!f!!!!!P!@#+#X!!!@!@#,!P!P#4#>!Z!}!P!*#$!M!!!l!P!>!N!o#3!D!!#2!E!_!b!l!2!P#S!O!q!?!P#6#P#A!n!K#O!@!U!2!%!.!L!D#p#7!,!D!>!d!E!P!M!P!&!E!H#&!M#?#R!p!c!=!!!.#4!!!!!e!B!>#:!m!g!4!d!n#D#T!9!2!P!P#5##!O!P!3!P',
    answerParts: 4700,
    answers:
      'SB!H#zWP!$!$-v-vP;W&-|-|?PSn5eWJLDVM=;Wa.M;!WiWiUFK#W=:@>zO>FVW;G9Rt)j9>VRL^AlAlC$SpU!E#V_RP8TW0EdTzUfJ1WDV?6O6OJ*WGV,F9ThFi@FF1TQGjVmKxKBEJYsYsIa?&SUBJT0VtE5E5M;DdTIK4WBExX,G+M3G/W>HBTL;}V8V^S>KeE.REE^E^H!H,O^UU@qW6DpDpC2C2SADCD5D5UoJ1W^EaUiF)InP%@fF7W;H=GCM&M0SwV?IfC$C$V[OBIBU>TyM%ChChR-DeIlVkV0T^CBCBOyU@CiLmG5ELUdUdPBHLTNGOHANgarSrLyTSP!FyAcAcGRLWM@GDJ~X#THA6FiVXVXQ$MxCWLqWoH#EHU3GnL7SxEfEfEfEfP~H*EzEzGbGbEUEUJwRcTzH>UoX-T]FhVrI1E-M>NBTXCzCzSJFWFBN]FtFtHUHUVONHFmFmJrVGWhW(EsVoL&V^S&IDR*FfNFG=RuHcHTGPI!I!QmI[F|RfP6GfW3VhR@?HIJK1I}Um[D[DNPQyGHI2A[A[A[A[Q&J}GDLxVSVSCtCtTdN7EBEBK3Q+R4F/LkS$FmMDYgR^[=VtO_I=DiDiWdVfVRVeW8QtP9IvGUGUHyVbJdQgSbG$JgO1VgZjViKBVoQ^OlGGIvGhP1HP7YWEQMGiW:PnQPH&[gC#JNTaOGF9[.LVRGHWH~VmGCN]Q8K[FfMcGZI)V}U%QALaI4GyH.H.H.H.LcDX]!PgW;P*HGIZM#G3T9JxOwGOVXToUEKHRLL&WKVzVNV_',
  },
  next: {
    base: -6.4649,
    scale: 1.5581,
    shift: -0.5183,
    weightParts: 353,
    weights:
      'R>OPP]ECLKQNNB]ENSK|K[VvM?OVObO[P/O|OeP]T=OsU/P,NMPkOpG_YMOn_yOPNaV0TcN+RAO>^iOrPQLYQ^R.FYOqI#O!N#N#NyQ5PNN!NaWlIrN:OMP/P:P9S@a0J~WZ~ta/_US7NxPCRcS3JNO$NSTu',
    features: '',
    boundValues: '',
    bounds: '',
    answerParts: 1,
    answers: '',
  },
  column: {
    base: -4.6458,
    scale: 0.4557,
    shift: -0.0998,
    weightParts: 709,
    weights:
      'bV)GW(NbSeOiQcC>TUT*W2HyG(KiN5J0MiP&RMUAIga(K4LDDTHeOo7sXEN/]TV&RO-DMTZkCif#T}XKPuL=W~Q-V9op~~e+U4MARSDbNRHJGjM1GTFYF;P!LnNV?ZMpLxJ;Y^B2P(GQcv0bN/>oErH.P!IrkeNuH6LBLaOGLpFIB~SPeDVe]URLK(V3J&dCMrM@I@ZIe4:1)?Ed3[STFD7%O*8rMI5oHIVx',
    features:
      '!(!,!#!#!%!D!%!H!(!*!6!3!W!J!H!,!6!C!>!%!#!&!2!Q!x!!!6!I!!!V!/!3!*!6!M!*!5!u!3!H!J!Q!,!2!&!C!H!Q!!!H!,!!!4!B#!!#!N!5!!!3!3!&!4!!!R!W!3!!!)!M!#!M!R!!!F!(!!#&!##(!5#=!,!J!H!%!R!6!/!,!!!%!5!)!##=!,!+!N##!M!%!C!,!%!*!#!J!2!,!(!!!6!)!M!5!S!!!J!2!4!R!K!,!H!!!#!>!N!I!!!J#=!!#,!#!6!!!6!I!#!F!S!L!>!G!)!&!*!!!3!I!!!!!+!$!,!!!6!O!!!,!#!!!-!R!!!!!6!)#4!%!D!J!!!N#=!J!#!|#=!$!2!##,!F!,!R!!!N!;!,!8!%!6!!!,!#!6!-!|!!!!!t#=!!!B!C!!!!!#!3!,!4!>!A!R!R!5!2!b!S!!!!!#!3#=!L!G#/!6!4!,!N!*#=!>!G!4!*!%!!!%!,!K!6!+!$!I!&!4!!!C#.#/!>!G#&!D!+!&#-#/!F!*!!##!,##!)!!!!!6!-#)!##+!.!B!3!3!&!4!)#&!G#!!)!I!,!R!C!!!O#!!&!&!-!6!!!!!3#,!,!D!!!H!!!6!C!%!>!%!W!+#&!,#-!#!,!%!,!3!3!F!>!!!6!4!5!5!H#,!B!W!K!#!I#,!N!-!,!4!|!,!3!4!+!B!)!6!D!A#;!H!5!u!*!G!,!(!5!+!!##!%!&!>!>!)!3!#!)!(!)!2!%!G!,#=!!!!!J!!!!#/!,!5!)!!!!!!!>!S!3!&#9!%!H!2!C#9!,!)!4!h!5!)!H!3!D!%!)!G!T!G#+!F#=!4!#!(##!H!F!J!&!B!0!J!J!!!+!!!4!5!+!6!5!3!3!I!I!)!R!I!J!6!I#/#=!3!!!#!6!#!-!9!!!5!M!E!6!>!$!)!*!5!>!?!,!I!|!%!!!!#=!,#8#,!&!5!!!3!)!3!.!>!4!+!C!&!4!C!6!2!=!Q!I!!!F!D!!!!!6!6!4!M!I!5!5!,!n!(!C!&!C!F!J!*!B##!,!!!>!I!R!3!3!!!%!0#,!>!H!-!,!!!!!M!3##!C#7!L##!5!B!M!5!%!F!%!>!-!C!A#*!5!)',
    boundValues:
      '0,0.009,0.017,0.023,0.025,0.026,0.029,0.034,0.036,0.038,0.042,0.045,0.049,0.05,0.056,0.057,0.062,0.067,0.071,0.078,0.083,0.092,0.099,0.115,0.118,0.121,0.127,0.134,0.146,0.149,0.151,0.154,0.156,0.158,0.162,0.163,0.167,0.169,0.183,0.193,0.196,0.208,0.214,0.225,0.236,0.243,0.25,0.257,0.268,0.279,0.286,0.292,0.308,0.309,0.323,0.345,0.35,0.354,0.369,0.385,0.388,0.392,0.394,0.395,0.397,0.417,0.431,0.442,0.45,0.464,0.5,0.503,0.514,0.536,0.55,0.562,0.563,0.565,0.577,0.586,0.613,0.617,0.625,0.633,0.641,0.655,0.671,0.684,0.69,0.703,0.708,0.725,0.726,0.729,0.732,0.736,0.75,0.758,0.771,0.775,0.781,0.801,0.807,0.809,0.817,0.826,0.833,0.834,0.842,0.845,0.851,0.854,0.86,0.861,0.862,0.866,0.879,0.881,0.882,0.887,0.891,0.917,0.925,0.928,0.929,0.935,0.95,0.955,0.962,0.974,0.975,0.976,0.986,0.99,0.992,1,1.225,1.25,1.332,1.417,1.5,1.567,1.599,1.833,2.015,2.075,2.306,2.5,2.625,2.68,3.034,3.069,3.203,3.5,3.554,3.748,4.031,4.167,4.194,4.244,4.278,4.366,4.45,4.472,4.5,4.917,5,5.233,5.388,5.476,5.5,5.583,5.6,5.806,5.833,5.849,5.956,6.002,6.075,6.087,6.228,6.229,6.239,6.243,6.268,6.456,6.5,6.53,6.576,6.684,7.022,7.083,7.1,7.183,7.5,8.5,8.775,8.792,8.795,8.9,9.1,9.133,9.5,9.633,9.687,9.691,9.792,9.959,10,10.071,10.134,10.975,11.854,12.5,13.038,13.208,13.261,13.5,14.171,14.183,14.5,15.5,15.667,15.999,16.417,18.5,19,19.25,19.45,19.5,20.25,20.5,20.789,21.5,22.214,23.667,25.5,27,30.429,30.5,31.5,33.038,33.72,34.432,36,37.25,37.5,38.7,39,39.333,39.5,40.083,42.5,49.671,49.768,49.879,52.5,71.506,94.45,134.518',
    bounds:
      '!l!l!l!l#g!-#S!}!l#$#f$X!V$-!}#S$&!W!*!l!l#a!(!l!l!l$)!w!l!l!V#T#H#c#)#$$$!l#]#?#x!l!l!($M!J#K!l!!!}#S!l$e#=!W!l#$$w!l#^$J#a$e!l!l!V$A!!#X#)!l!p!l!!#@!l!!!-!l!W$1!P#k#X#7!l!l#n!?!l!!!l$_$5!l!g$d!?!y!v#4#g#+#z#U#B!l$-!h$T!l!!$(#X!R#y!l!!#t!X$W!l!l$c#P!!!l!k#%#6!!$-!y!l#5!l#|!!#u#M!l#H!l#8!G!%$[$M#$!!$3#R!!!!!;!l$R!l#o!l!!$q!l!!!U!l!!!!#~$f!H#g!9#x!!!y!P#a!l!j#L!l!;!l!o#@$7!l!!!T!]$i#5#S#j!!$h!l#i!t!j!!!!!l!u!!!_!M!!!!!l$3#[#x!#!/!l!l$8#F!l!l!!!!!l$3!P#J!L!g$+#a$E!o#C#!!z!(#a!n#g!!$I$D!l$*!?!l#I$5#r!!!F!3!O!~!B#5!x!;$-!,!O#/!y!!!v$h#$$f!!!!#_!@!1!l!8#N!k#W$4$-$Y#r!-!E!H$l#G#s!l#*!!!l!3$-#g!2$,!!!!#Y!W$o!Q!!#7!!#p!4#g#.#g!0!z!-$?!J!l$B#X$:$L$K!Z#&!!#d$r$9$.#A#5!^!p!l!l#H!k!-#E$q$j!j$F$=$5!5#N#r$!!=!$!3!d$x!l#$!N$k!l$%!;!!!v!l#a#(!e#r#r!l$6!l$-!7$^!($q!P!!!l$-!!!!!O$m$S$f!!!!!!!f!l#Z$M!@#g#0!r!m!?$g$U$-!l$t$>#2$2!S#r$Q!C!l!I!b##!7$P!l!l!v#O#@$-#a!D!>$-!l!!!?!!$Z$@!W#e$C$N$a#G#9$n!l#;$-#h#Q!O!j$]!!!l$#!l!)!+!!#}!;!A#v!|!l#r#+$G!+#-#q#@!.#g!!!!!P$;!W!y$6$s!!$H$p$O#N!a$b!W#D$-#a#3$0!l!:!l#G!!#:!=!!!!#m#l$v!c#I#w$y$?!l!l!s$5!}!T#g#C!J!O$m!!#1#G!l#T$]!!$D!&!o#,#O#N#b!!!!#>#V!q#&!Y!O#.$9!^!i$/$V![$-!e#N!K!6!R$u$f',
    answerParts: 1497,
    answers:
      'WMMHQ(N0XaYWNEMHM^PsVAMMSYM7NAS;SuU.N3S+QqN;ULN}S&MUMTP1NaQxZcZUPTNFV_O9NDScMTMCS,O@SqR&N;Q8O=UPQUS5QtNMN_T)W(W(S$QGRnN}NgS=S-M;PjO!RVN}MYR>S%PuODNTT7T7M.RLM[M1SmSmRDS!O?MqSeSeS:R,N/P?ShN6[^MeQeS6Ns^+PPN|SQSQRIN8QLW1N+W/OBSRPaNqWGP,MLNFRJO/R8OQNoW~OPMkUCUCMQM^O]RRZGZGP;TgPASXOET4OuNAS)S)R8R:NSNSO*S@NkScNzP1^w^wRDPlP1MWRHO+Q}RaNpPAOWU~NSQHNvOlSkSkSkSkO0PnOwSGOVTDT;T;OHQcOSS5VEVEVEVEP^NjMjTmPnT?U1U1PZN:Oz_VP~TZMZS}QvR$NMQ%O&RuX0X0OXRHN*MpO-QRT9T9RbQNOFRaP%P%SESEMjOWQyO|YVYVYVYVNqP,R$RCMoMKOdRkNiVIPHTpRCRCRtRtRjMeQZRONXUVP8R;R.N7S)X}OXMIPSRNRlRlP5W(P3SLNgPxO-OdN~RyQZO}RyRyO:M@Mn[KP*SebaMqOTTgP+SqO1RRV(V(OgQJSRSRTzTz[WPVN6PBV|NzN0QMS)OSMbO%QBMSPLS4OLR^O3RWP,QeV&V&NNTYNQOwPPSAMpMpRMRMOKR+TeTePZOKSCSCNSK}PAO#Q6M6OWM=QVN~]EP]MZN[UyMqPFMfURURM|O|O#QzOzUrM0NXQ%VDP#R]NjRQRNQROLS2PUV%NrOrPaSHVeMgMrMmN}SZR]O}QnM_ORM7NvPjPCRkOKRaR;R;PiLvOAPrM_MmMbSMQ*K@R$RQP!YoMoP}NeP8PZQvR:R:R:R:O|Q?R&R&P9P9Y_Y_OTR%MYTUSUPNScOBO]R:Q&RSN6O@PDTeNKOpOHQ@T=MdQ+MQOmRiO%[?PdVGQTNvRHMKQNQXO]QkMkS$MWPyc]c]OfPwR=R=Q4O=W-P[MrO7RiMpORReI)NoOzQ}SfN=O*PsS%S%QDNePMRpN~N~REQPMeP)MlMdNGP&M1Q6RKO~R[Q%PJUOPHOBMfMfMZMZP-SdNzMVPDQlV}V}PQO4PVSkNQMHO_RJOwT~PZRsRQMoO#MbOdL5OrP}RMRMRMRMMnObKbNkReO}QF~|P!NQOhSwPBRNMnMmP]RVO}QdVWVWNWRLNuPjRWRWPxRqPBN7OIP:M6N+MeMeS}S}QMSIPObQO5P-RLPTMoMROSMDT*QFPUN1O/MnP4YSNmS:Q?Se',
  },
} satisfies Record<string, PackedModel>;
