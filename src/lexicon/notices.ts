/** Words for what sites store in a browser. */
export const cookieWords = /cookie|ciastecz(?:ka|ek)|クッキー|쿠키/i;

/** Beginnings of words of which a notice on cookies has some: about who stores them, where, and what readers may do. */
export const noticeWords: readonly string[] = [
  'partner|device|browser|privacy|consent|preferences|analy|measure|our site|our website|this site|this website',
  'gerät|datenschutz|privatsphäre|einwilligung|einstellungen|unsere website|diese website|messen|webseite',
  'partenaires|appareil|vie privée|consentement|paramètres|notre site|ce site|audience',
  'socios|dispositivo|privacidad|consentimiento|preferencias|nuestro sitio|este sitio|configuración|nuestra web',
  'dispositivo|privacy|consenso|preferenze|nostro sito|questo sito|impostazioni',
  'parceiros|privacidade|consentimento|preferências|nosso site|este site|configurações|definições',
  'apparaat|toestemming|voorkeuren|onze website|deze website|instellingen',
  'enhet|samtycke|inställningar|vår webbplats|webbplatsen|samtykke|indstillinger|innstillinger|enheten|laitteell',
  'partnerzy|urządzeni|prywatność|zgod|ustawienia|nasza strona|tej stronie|zařízení|souhlas|nastavení',
  'партнёр|партнер|устройств|приватност|конфиденциальност|согласи|настройки|сайт',
  '端末|提携|プライバシー|同意|設定|当サイト|设备|合作伙伴|隐私|同意|设置|网站|기기|동의|설정|사이트',
].flatMap((line) => line.split('|'));

/** The beginning of a line that names the owner of a page. */
export const rightsStart = /^(?:©|\(c\)\s|copyright\s(?:©\s?)?(?:\(c\)\s?)?\d{4})/i;
