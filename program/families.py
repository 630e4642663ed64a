"""Families of occupations: whose people know one another's employers.

The classification sorts by duty and training, so colleagues often stand far apart in it: a nurse
(31301) and a nurse aide (33102), a builder's estimator (22303) and the site's manager (70010). The
families join them by where they work. An occupation may belong to several.

Source: our own reading of the NOC 2021 unit groups' examples and workplaces; to be reviewed by
coordinators.
"""

from __future__ import annotations

from functools import cache

FAMILIES = {
    "accounting": "10010 11100 11101 12011 12200 13102 14200",
    "banking": "10021 11101 11102 11103 12011 14201 63102 64400",
    "insurance": "10020 12011 12201 12202 14201 21210 63100",
    "property": "10020 12203 13101 63101 73201 65312",
    "people": "10011 11200 12101 13102 41321",
    "purchasing": "10012 12102 12013 13201 14403",
    "logistics": "12013 13200 13201 14400 14401 14403 14404 70020 75101",
    "marketing": "10022 11202 12103 41402 51110 51120 52120",
    "business analysis": "11201 20012 21221 21222 41402",
    "offices": "10019 12100 13100 13110 14100 14101 14111",
    "law": "13111 41101 42200",
    "engineering management": "20010 213 70010 90010",
    "civil engineering": "21300 22300 22303 22233 21203 21200 22212",
    "mechanical engineering": "21301 22301 21321 22302 22212 21390",
    "electrical engineering": "21310 21311 22310 22311 22312 72202",
    "architecture": "20011 21200 21201 21202 22210 22212 52121",
    "surveying": "21203 22214 21102 21331",
    "mining": "21330 21331 21102 82020 83100",
    "petroleum": "21332 21331 21320 93101",
    "chemistry": "21101 21320 22100 93101",
    "life sciences": "21110 22110 21120 20011",
    "environment": "21110 21120 41400 21103 21102 92101",
    "agriculture": "21112 80020 80021 82030 84120 85101 85103 22114",
    "forestry": "21111 22112 84111 80010",
    "fishing": "80022 83121 94142",
    "data": "21211 21223 21210 21221",
    "software": "20012 21211 21222 21231 21232 21233 21234 22222 21311",
    "systems": "20012 21220 21222 21223 22220 22221 21311",
    "telecommunications": "10030 21311 22220 72205",
    "web and graphic design": "21233 21234 52120 22211",
    "medicine": "31100 31101 31102 31302 31303 30010",
    "nursing": "31300 31301 31302 31303 32101 33102 44101 30010",
    "emergency care": "32102 31301 42101",
    "medical offices": "12111 13112 30010",
    "pharmacy": "31120 32124 33103",
    "dentistry": "31110 32111 32112 33100",
    "eye care": "31111 32100",
    "rehabilitation": "31201 31202 31203 31204 31112 32201",
    "laboratories": "32120 33101 22110",
    "imaging": "32121 32122 31100",
    "animals": "31103 32104",
    "food and health": "31121",
    "mental health": "31200 41301 41300 42201",
    "social services": "40030 41300 42201 41301 42203 41321",
    "schools": "40021 41220 41221 43100 41320 42203 41405",
    "higher education": "40020 41200 41201 41210",
    "teaching": "41200 41210 41220 41221 43109",
    "childhood": "42202 44100 43100 41221",
    "policy": "41400 41401 41403 41404 41405 41409",
    "safety and order": "41310 42100 43201 43203 64410",
    "libraries": "51100 51102",
    "writing": "51110 51111 51112 51113 51114",
    "broadcasting": "51113 51120 52110 52112 52113 52114",
    "stage": "51120 51122 53121 53123",
    "visual arts": "52120 53110 53122",
    "sports": "53201 54100",
    "sales": "60010 62100 64101 41402",
    "retail": "60020 62010 64100 65100 65102",
    "customer service": "60040 64409 64400",
    "restaurants": "60030 62020 62200 63200 63202 64301 65200 65201",
    "hotels": "60031 64314 62021 65310",
    "travel": "64310 64311 64320",
    "hair and beauty": "63210 63211",
    "clothing": "64200 53123 94132",
    "meat and bread": "63201 63202 94141 94140 92012",
    "cleaning": "65310 65312 62021",
    "construction management": "70010 22303 22233 72014 21300",
    "construction": "72014 72310 72320 73100 73101 73102 73110 73112 75110",
    "buildings": "70012 73201 65312",
    "electricity": "72011 72200 72201 72202 72203 92100",
    "plumbing": "72014 72300 72301 72302 72402",
    "metal": "72010 72100 72101 72102 72103 72105 72106 94106",
    "maintenance": "72020 72400 72201 72401 72402",
    "vehicles": "72410 72411 72401",
    "aviation": "72600 72601 72404 21390",
    "ships": "72602 72603",
    "road transport": "70020 73300 73301 75200 75201 14404",
    "post and courier": "74101 74102 75201",
    "machinery": "72500 73400 72401",
    "manufacturing": "90010 21321 22302 94201 95109 92012",
    "utilities": "90011 92100 92101 72202 72203",
}
"""Codes, or the digits with which they begin, by the family's name."""


@cache
def families(code: str) -> frozenset[str]:
    """Name the families that an occupation belongs to."""
    return frozenset(
        name for name, codes in FAMILIES.items() if code.startswith(tuple(codes.split()))
    )
