"""What the beginning or the ending of a word tells of it, where the lexicon does not have the word."""

from __future__ import annotations

import re

# Endings of words that are derived from others: such a word is no name, even when the lexicon does not have it.
DERIVED = re.compile(
    r"(?:tion|sion|ment|ness|ity|ism|ing|ed|able|ible|ology|ological|graphy|metry|osis|ysis|ance|ence|ical|tic|ous|ive|"
    r"ular|ory|less|ful|ly|ware|wise|ship|hood|lysis|cyte|genic|genesis|phobia|meter|sphere|morphic|iser|izer|ator|"
    r"(?:t|s)?ional|ental|oidal|ability|isation|ization|iest|trix|oid|itis|emia|aemia|gram|scope|phyll|(?<!b)ase|mycin|cillin|cycline|blast|phage|some|zole|"
    r"olol|pril|sartan|oma|opathy|plasty|ectomy|tomy|uria|pnea|noea|globin|ellum|chondrion|chondria|otron|eptron|coder|"
    r"stasis|plasia|algia|exia|thorax|cardium|flexion|ectasis|taxis|kinesis|cracy|nomial|hedron|plegia|rrhea|rrhoea|"
    r"phylaxis|ency|cardia|[nstd]ary|otonin|latonin|parin|farin|[gtry]oxin|idine|navir|ovir|caine|statin|"
    r"dipine|azine|zepam|zolam|profen|tinib|gliptin|formin|semide|thiazide|lactone|triptan|setron|amine|phrine|"
    r"elium|thyroxine|oxetine|triptyline|traline|asone|isone|isolone|oxacin|vudine|propyl|butyl|methyl|ethyl|phenyl)(?:s|es)?$"
)
# "Ming", "Beijing": not all that ends in -ing is done.
NO_DEED = re.compile(r"(?:[^aeiouy]*|.*j)ing$")
# Doctrines that have the name of a person, a people or a book.
NAMED_ISM = re.compile(
    r"(?:ian|ean|stalin|lenin|trotsky|mao|marx|tao|dao|sikh|jain|buddh|hindu|juda|confucian|calvin|luther|zion|zen|"
    r"naz|peron|thatcher|mccarthy|catholic|protestant|method|quaker|puritan|shinto|suf|shi|sunn|american|bolshev|chart|"
    r"darwin|platon|hellen|jacobin|wahhab)ism$"
)
PREFIXED = re.compile(
    r"^(?:auto|over|under|multi|pre|re|de|un|non|inter|intra|sub|co|hyper|hypo|micro|macro|nano|bio|anti|semi|meta|"
    r"mega|mini|mono|poly|post|pro|proto|pseudo|super|trans|tri|uni|up|down|out|cyber|eco|electro|geo|hydro|neuro|"
    r"photo|psycho|socio|thermo)-?(?=[a-z]{4})"
)
DRUGS = re.compile(
    r"(?:biot|ges|diuret|narcot|lept|mimet|holinerg|sept|pyret|anesthet|anaesthet|emet|cosmet|plast)ics$"
)
MASS_OR_COUNT = tuple("tion sion xion ment ance ence age ase ose gen elium emia aemia itis ia thorax cardium".split())
