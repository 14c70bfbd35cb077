/** Events that an `on…` attribute can be written for: all that two browsers know, and some that only old ones did. */
export const EVENT_NAMES: readonly string[] = (
  'abort active addsourcebuffer addstream addtrack afterprint animationcancel animationend ' +
  'animationiteration animationstart appinstalled audioend audioprocess audiostart auxclick beforecopy ' +
  'beforecut beforeinput beforeinstallprompt beforematch beforepaste beforeprint beforetoggle ' +
  'beforeunload beforexrselect begin blocked blur boundary bufferedamountlow cancel canplay ' +
  'canplaythrough capturehandlechange change characterboundsupdate click close closing command complete ' +
  'compositionend compositionstart connect connecting connectionstatechange ' +
  'contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange ' +
  'currententrychange cut dataavailable datachannel dblclick devicemotion deviceorientation ' +
  'deviceorientationabsolute disconnect dispose drag dragend dragenter dragexit dragleave dragover ' +
  'dragstart drop durationchange emptied encrypted end ended enter enterpictureinpicture error exit ' +
  'finish focus formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected ' +
  'gatheringstatechange geometrychange gotpointercapture hashchange icecandidate icecandidateerror ' +
  'iceconnectionstatechange icegatheringstatechange inactive input invalid keydown keypress ' +
  'keystatuseschange keyup languagechange leavepictureinpicture load loadeddata loadedmetadata loadend ' +
  'loading loadingdone loadingerror loadstart location lostpointercapture mark message messageerror ' +
  'mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel mozfullscreenchange ' +
  'mozfullscreenerror mozorientationchange mute navigate navigateerror navigatesuccess ' +
  'negotiationneeded nomatch offline online open pagehide pagereveal pageshow pageswap paste pause play ' +
  'playing pointercancel pointerdown pointerenter pointerleave pointerlockchange pointerlockerror ' +
  'pointermove pointerout pointerover pointerup popstate prerenderingchange prioritychange ' +
  'processorerror progress promptaction promptdismiss ratechange readystatechange rejectionhandled ' +
  'remove removesourcebuffer removestream removetrack repeat reset resize resourcetimingbufferfull ' +
  'result resume scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation ' +
  'seeked seeking select selectedcandidatepairchange selectionchange selectstart show ' +
  'signalingstatechange slotchange soundend soundstart sourceclose sourceended sourceopen speechend ' +
  'speechstart stalled start statechange stop storage stream submit success suspend textformatupdate ' +
  'textupdate timeout timeupdate toggle tonechange track transitioncancel transitionend transitionrun ' +
  'transitionstart unhandledrejection unload unmute update updateend updatestart upgradeneeded ' +
  'validationstatuschange versionchange visibilitychange voiceschanged volumechange waiting ' +
  'waitingforkey webkitanimationend webkitanimationiteration webkitanimationstart ' +
  'webkitfullscreenchange webkitfullscreenerror webkittransitionend wheel'
).split(' ');
