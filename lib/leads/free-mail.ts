/** Hosts where anybody gets a mailbox: the host says nothing about the company. Names that stand for many endings first. */
const FAMILIES = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol gmx icloud yandex'.split(' '),
);
const HOSTS = new Set(
  `me.com mac.com aim.com web.de t-online.de freenet.de arcor.de online.de email.de mail.de posteo.de mailbox.org
  kabelmail.de vodafone.de o2online.de 1und1.de freenet.com proton.me protonmail.com protonmail.ch pm.me tutanota.com
  tutanota.de tuta.io tuta.com tutamail.com fastmail.com fastmail.fm hey.com duck.com zoho.com zohomail.com mail.com
  email.com usa.com post.com europe.com consultant.com inbox.com lycos.com hushmail.com runbox.com mailfence.com
  startmail.com disroot.org riseup.net mail.ru inbox.ru bk.ru list.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua
  bigmir.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr
  libero.it virgilio.it alice.it tin.it tiscali.it tim.it email.it inwind.it iol.it fastwebnet.it poste.it pec.it
  terra.es telefonica.net movistar.es ono.com ya.com orange.es sapo.pt mail.pt clix.pt iol.pt netcabo.pt uol.com.br
  bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br prodigy.net.mx
  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl hetnet.nl xs4all.nl upcmail.nl casema.nl chello.nl quicknet.nl
  telenet.be skynet.be proximus.be scarlet.be bluewin.ch hispeed.ch sunrise.ch swissonline.ch chello.at aon.at a1.net
  btinternet.com btopenworld.com virginmedia.com ntlworld.com blueyonder.co.uk sky.com talktalk.net tiscali.co.uk
  talk21.com o2.co.uk orange.net eircom.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
  charter.net spectrum.net optonline.net optimum.net earthlink.net mindspring.com frontier.com frontiernet.net
  windstream.net centurylink.net juno.com netzero.net roadrunner.com rr.com suddenlink.net pacbell.net swbell.net
  ameritech.net q.com embarqmail.com cableone.net hughes.net rogers.com shaw.ca sympatico.ca bell.net telus.net
  videotron.ca cogeco.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au xtra.co.nz
  slingshot.co.nz wp.pl o2.pl onet.pl interia.pl tlen.pl gazeta.pl op.pl vp.pl poczta.onet.pl poczta.fm onet.eu
  seznam.cz centrum.cz email.cz post.cz volny.cz atlas.cz azet.sk centrum.sk zoznam.sk post.sk freemail.hu citromail.hu
  indamail.hu t-online.hu abv.bg mail.bg dir.bg in.gr otenet.gr telia.com bredband.net comhem.se spray.se tele2.se
  online.no broadpark.no frisurf.no tele2.no jubii.dk mail.dk stofanet.dk tdcadsl.dk kolumbus.fi elisanet.fi saunalahti.fi
  luukku.com suomi24.fi pp.inet.fi inbox.lv mail.ee hot.ee online.ee siol.net walla.com walla.co.il bezeqint.net
  netvision.net.il 012.net.il mynet.com qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com
  139.com 189.cn 21cn.com tom.com aliyun.com naver.com hanmail.net daum.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp
  au.com softbank.ne.jp i.softbank.jp biglobe.ne.jp nifty.com ocn.ne.jp excite.co.jp rediffmail.com indiatimes.com
  sify.com mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com temp-mail.org sharklasers.com
  discard.email maildrop.cc getnada.com simplelogin.com anonaddy.com relay.firefox.com mozmail.com privaterelay.appleid.com`.split(
    /\s+/,
  ),
);

/**
 * Whether a mail host gives mailboxes to anybody, so that it names no company.
 * @example isFreeMail('yahoo.co.uk') // true
 */
export function isFreeMail(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (HOSTS.has(name)) return true;
  const labels = name.split('.');
  const isShortEnding =
    labels.length === 2 || (labels.length === 3 && /^(?:com?|net|org)$/.test(labels[1] as string));
  return isShortEnding && FAMILIES.has(labels[0] as string);
}
