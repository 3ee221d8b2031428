"""The names of encodings that few programs ask for, and what these are made of."""

import codecs

import _codec_east_asian
from _codec_single_byte import upper_halves, whole
from _codec_tables import _aliases as _usual, by_table, charmap_decode, charmap_encode, text_codec

# Other names of each, in lower case with underscores.
_others = {
    'ascii': 'ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us',
    'big5': 'big5_tw csbig5 x_mac_trad_chinese',
    'cp037': '037 csibm037 ebcdic_cp_ca ebcdic_cp_nl ebcdic_cp_us ebcdic_cp_wt ibm037 ibm039',
    'cp1026': '1026 csibm1026 ibm1026',
    'cp1125': '1125 ibm1125 cp866u ruscii',
    'cp1140': '1140 cp01140 csibm01140 ebcdic_us_37_euro ibm01140 ibm1140',
    'cp1255': '1255 windows_1255',
    'cp1256': '1256 windows_1256',
    'cp1258': '1258 windows_1258',
    'cp273': '273 ibm273 csibm273',
    'cp424': '424 csibm424 ebcdic_cp_he ibm424',
    'cp437': 'cspc8codepage437',
    'cp500': '500 csibm500 ebcdic_cp_be ebcdic_cp_ch ibm500',
    'cp775': '775 cspc775baltic ibm775',
    'cp850': 'cspc850multilingual',
    'cp852': '852 cspcp852 ibm852',
    'cp855': '855 csibm855 ibm855',
    'cp857': '857 csibm857 ibm857',
    'cp858': '858 cp00858 csibm00858 csibm858 ibm00858 ibm858 pc_multilingual_850_euro',
    'cp860': '860 csibm860 ibm860',
    'cp861': '861 cp_is csibm861 ibm861',
    'cp862': '862 cspc862latinhebrew ibm862',
    'cp863': '863 csibm863 ibm863',
    'cp864': '864 csibm864 ibm864',
    'cp865': '865 csibm865 ibm865',
    'cp866': 'csibm866',
    'cp869': '869 cp_gr csibm869 ibm869',
    'cp874': '874 ms874 windows_874',
    'cp932': '932 ms932 mskanji ms_kanji windows_31j',
    'cp949': '949 ms949 uhc',
    'cp950': '950 ms950',
    'euc_jp': 'eucjp ujis u_jis',
    'euc_kr': 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 cseuckr x_mac_korean',
    'gb18030': 'gb18030_2000',
    'gb2312': 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese',
    'gbk': '936 cp936 ms936',
    'hp-roman8': 'roman8 r8 cp1051 ibm1051',
    'hz': 'hzgb hz_gb hz_gb_2312',
    'iso2022_jp': 'csiso2022jp iso2022jp iso_2022_jp',
    'iso2022_jp_1': 'iso2022jp_1 iso_2022_jp_1',
    'iso2022_jp_2': 'iso2022jp_2 iso_2022_jp_2',
    'iso2022_jp_ext': 'iso2022jp_ext iso_2022_jp_ext',
    'iso2022_kr': 'csiso2022kr iso2022kr iso_2022_kr',
    'iso8859-1': 'csisolatin1 ibm819 iso_8859_1_1987 iso_ir_100',
    'iso8859-10': 'csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6',
    'iso8859-11': 'thai iso_8859_11 iso_8859_11_2001',
    'iso8859-13': 'iso_8859_13 l7 latin7',
    'iso8859-14': 'iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8',
    'iso8859-16': 'iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10',
    'iso8859-2': 'csisolatin2 iso_8859_2_1987 iso_ir_101',
    'iso8859-3': 'csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3',
    'iso8859-4': 'csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4',
    'iso8859-5': 'csisolatincyrillic iso_8859_5_1988 iso_ir_144',
    'iso8859-6': 'arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127',
    'iso8859-7': 'csisolatingreek ecma_118 elot_928 greek8 iso_8859_7_1987 iso_ir_126',
    'iso8859-8': 'csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138 iso_8859_8_i iso_8859_8_e',
    'iso8859-9': 'csisolatin5 iso_8859_9_1989 iso_ir_148',
    'johab': 'cp1361 ms1361',
    'koi8-r': 'cskoi8r',
    'kz1048': 'kz_1048 rk1048 strk1048_2002',
    'mac-cyrillic': 'maccyrillic',
    'mac-greek': 'macgreek',
    'mac-iceland': 'maciceland',
    'mac-latin2': 'maccentraleurope mac_centeuro maclatin2',
    'mac-turkish': 'macturkish',
    'ptcp154': 'csptcp154 pt154 cp154 cyrillic_asian',
    'shift_jis': 'csshiftjis shiftjis sjis s_jis x_mac_japanese',
    'tis-620': 'tis620 tis_620_0 tis_620_2529_0 tis_620_2529_1 iso_ir_166',
    'utf-16-be': 'unicodebigunmarked',
    'utf-16-le': 'unicodelittleunmarked',
    'utf-8': 'utf8_ucs2 utf8_ucs4',
}


def _names():
    aliases = {name.replace('-', '_'): name for name in [*upper_halves, *whole, *_codec_east_asian.names()]}
    for name, others in _others.items():
        aliases |= dict.fromkeys(others.split(), name)
    return aliases | {'charmap': 'charmap', 'undefined': 'undefined'}


aliases = _names()


def _undefined(input, errors='strict', final=False):
    raise UnicodeError('undefined encoding')


def _coders(name):
    if name in upper_halves:
        return by_table(''.join(map(chr, range(128))) + upper_halves[name])
    if name in whole:
        return by_table(whole[name])
    if name == 'undefined':
        return _undefined, _undefined
    return charmap_encode, lambda data, errors='strict', final=False: charmap_decode(data, errors)


def find(name):
    """The CodecInfo of a name in lower case, or None."""
    name = ''.join([c if c.isalnum() or c == '.' else ' ' for c in name])
    name = '_'.join(name.split())
    name = aliases.get(name) or aliases.get(name.replace('.', '_'))
    if name in _codec_east_asian.names():
        return _codec_east_asian.codec(name)
    if name in _usual.values():
        return codecs.lookup(name)
    return name and text_codec(name, *_coders(name))
