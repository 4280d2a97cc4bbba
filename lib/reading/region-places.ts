/** Cities whose name on an address line tells the country, by ISO 3166 alpha-2 code; `_` is a space. */
const CITIES = `
GB london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast nottingham southampton newcastle_upon_tyne oxford
US new_york new_york_city los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas austin san_francisco seattle denver boston atlanta miami minneapolis detroit portland las_vegas baltimore pittsburgh
CA toronto montreal montréal vancouver calgary ottawa edmonton winnipeg quebec québec mississauga halifax
AU sydney melbourne brisbane perth adelaide canberra gold_coast
NZ auckland wellington christchurch hamilton dunedin
IE dublin cork galway limerick
DE berlin hamburg münchen munich köln cologne frankfurt frankfurt_am_main stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg nuremberg duisburg bochum bonn münster karlsruhe mannheim
AT wien vienna graz linz salzburg innsbruck
CH zürich zurich genf genève geneva basel bern lausanne winterthur luzern lugano
FR paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims grenoble
BE brussels bruxelles brussel antwerpen antwerp gent liège bruges charleroi leuven
NL amsterdam rotterdam den_haag the_hague utrecht eindhoven groningen tilburg breda almere
LU luxembourg
ES madrid barcelona valencia sevilla seville zaragoza málaga malaga bilbao alicante palma_de_mallorca
PT lisboa lisbon porto braga coimbra
IT roma rome milano milan napoli naples torino turin palermo genova bologna firenze florence bari venezia verona padova
PL warszawa warsaw kraków krakow łódź wrocław poznań gdańsk katowice
CZ praha prague brno ostrava plzeň
SK bratislava košice
HU budapest debrecen
RO bucurești bucharest cluj-napoca timișoara iași
BG sofia plovdiv varna софия
GR athens athina thessaloniki αθήνα θεσσαλονίκη
TR istanbul i̇stanbul ankara izmir i̇zmir bursa antalya
SE stockholm göteborg gothenburg malmö uppsala
NO oslo bergen trondheim stavanger
DK københavn copenhagen aarhus odense aalborg
FI helsinki espoo tampere turku oulu
IS reykjavik reykjavík
EE tallinn tartu
LV riga rīga
LT vilnius kaunas
RU moscow москва saint_petersburg санкт-петербург novosibirsk новосибирск екатеринбург
UA kyiv kiev київ lviv львів odesa kharkiv
HR zagreb split
SI ljubljana maribor
RS belgrade beograd novi_sad
CY nicosia limassol
MT valletta sliema
IL tel_aviv jerusalem haifa תל_אביב
AE dubai abu_dhabi sharjah
SA riyadh jeddah dammam
QA doha
KW kuwait_city
EG cairo alexandria
MA casablanca rabat marrakech
ZA johannesburg cape_town durban pretoria sandton
NG lagos abuja
KE nairobi mombasa
GH accra
IN mumbai delhi new_delhi bangalore bengaluru hyderabad chennai kolkata pune ahmedabad noida gurgaon gurugram kochi jaipur
PK karachi lahore islamabad
BD dhaka chittagong
LK colombo
NP kathmandu
CN beijing shanghai guangzhou shenzhen hangzhou chengdu nanjing wuhan tianjin suzhou 北京 北京市 上海 上海市 广州市 深圳市 杭州市
HK hong_kong kowloon 香港
TW taipei taichung kaohsiung 台北 台北市
JP tokyo osaka kyoto yokohama nagoya fukuoka sapporo kobe 東京都 大阪市 横浜市
KR seoul busan incheon 서울 서울시 서울특별시 부산
SG singapore
MY kuala_lumpur penang petaling_jaya johor_bahru
TH bangkok chiang_mai phuket กรุงเทพฯ กรุงเทพมหานคร
VN hanoi ha_noi hà_nội ho_chi_minh_city hồ_chí_minh đà_nẵng
ID jakarta surabaya bandung bali denpasar
PH manila makati quezon_city cebu cebu_city
BR são_paulo sao_paulo rio_de_janeiro brasília brasilia belo_horizonte porto_alegre curitiba salvador recife fortaleza campinas
AR buenos_aires rosario mendoza caba
CL santiago_de_chile valparaíso
CO bogotá bogota medellín medellin cali barranquilla
PE lima arequipa
MX mexico_city ciudad_de_méxico guadalajara monterrey cdmx puebla tijuana cancún querétaro
UY montevideo
EC quito guayaquil
CR san_josé
VE caracas
PA panama_city`;

/** What countries are called besides their names in the languages of the world. */
const OTHER_NAMES = `
US usa u.s.a us united_states_of_america estados_unidos eeuu vereinigte_staaten états-unis
GB uk u.k great_britain england scotland wales northern_ireland großbritannien
AE uae u.a.e
NL holland the_netherlands
KR south_korea korea republic_of_korea
CZ czech_republic
RU russia
CN p.r._china pr_china prc p.r.c people's_republic_of_china
HK hong_kong
TW taiwan
IE republic_of_ireland
BA bosnia
CI ivory_coast
MK macedonia
TR turkey`;

/** Names that are as often something else: a state, a first name, a part of another name. */
export const DOUBTFUL_COUNTRIES: ReadonlySet<string> = new Set('GE JE JO TD GN NE CU ML NF SH'.split(' '));

export const REGION_OF_CITY: ReadonlyMap<string, string> = regionsByName(CITIES);
export const REGION_OF_OTHER_NAME: ReadonlyMap<string, string> = regionsByName(OTHER_NAMES);

function regionsByName(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [region = '', ...names] = line.split(' ');
        return names.map((name) => [name.replaceAll('_', ' ').toLowerCase(), region] as const);
      }),
  );
}
