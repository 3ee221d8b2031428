"""Which encodings there are (the search function of codecs), and those that are a table of 256 characters.

The tables that few programs ask for are in _codec_single_byte.py, the large ones in _codec_east_asian.py.
"""

from _codec_errors import lookup_error

# The upper half of each; U+FFFE stands for no character.
_upper_halves = {
    'cp437': 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0',
    'cp850': 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
    'cp866': 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\xa0',
    'cp1250': '€\ufffe‚\ufffe„…†‡\ufffe‰Š‹ŚŤŽŹ\ufffe‘’“”•–—\ufffe™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    'cp1251': 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffe™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    'cp1253': '€\ufffe‚ƒ„…†‡\ufffe‰\ufffe‹\ufffe\ufffe\ufffe\ufffe\ufffe‘’“”•–—\ufffe™\ufffe›\ufffe\ufffe\ufffe\ufffe\xa0΅Ά£¤¥¦§¨©\ufffe«¬\xad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffeΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffe',
    'cp1254': '€\ufffe‚ƒ„…†‡ˆ‰Š‹Œ\ufffe\ufffe\ufffe\ufffe‘’“”•–—˜™š›œ\ufffe\ufffeŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
    'cp1257': '€\ufffe‚\ufffe„…†‡\ufffe‰\ufffe‹\ufffe¨ˇ¸\ufffe‘’“”•–—\ufffe™\ufffe›\ufffe¯˛\ufffe\xa0\ufffe¢£¤\ufffe¦§Ø©Ŗ«¬\xad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙',
    'iso8859-2': '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    'iso8859-5': '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0ЁЂЃЄЅІЇЈЉЊЋЌ\xadЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ',
    'iso8859-7': '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0‘’£€₯¦§¨©ͺ«¬\xad\ufffe―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffeΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffe',
    'iso8859-9': '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
    'iso8859-15': '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0¡¢£€¥Š§š©ª«¬\xad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
    'koi8-r': '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
    'koi8-u': '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
    'mac-roman': 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
}

_aliases = {
    'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'utf_8': 'utf-8', 'cp65001': 'utf-8', 'utf_8_sig': 'utf-8-sig',
    'ascii': 'ascii', 'us_ascii': 'ascii', '646': 'ascii', 'ansi_x3.4_1968': 'ascii',
    'latin_1': 'iso8859-1', 'latin1': 'iso8859-1', 'latin': 'iso8859-1', 'l1': 'iso8859-1', 'iso_8859_1': 'iso8859-1',
    'iso8859_1': 'iso8859-1', '8859': 'iso8859-1', 'cp819': 'iso8859-1', 'iso8859': 'iso8859-1',
    'utf_16': 'utf-16', 'utf16': 'utf-16', 'u16': 'utf-16', 'utf_16_le': 'utf-16-le', 'utf_16le': 'utf-16-le',
    'utf_16_be': 'utf-16-be', 'utf_16be': 'utf-16-be', 'utf_32': 'utf-32', 'utf32': 'utf-32', 'u32': 'utf-32',
    'utf_32_le': 'utf-32-le', 'utf_32le': 'utf-32-le', 'utf_32_be': 'utf-32-be', 'utf_32be': 'utf-32-be',
    'idna': 'idna', 'punycode': 'punycode', 'utf_7': 'utf-7', 'utf7': 'utf-7', 'u7': 'utf-7',
    'unicode_1_1_utf_7': 'utf-7',
    'cp1252': 'cp1252', 'windows_1252': 'cp1252', '1252': 'cp1252',
    'unicode_escape': 'unicode-escape', 'unicodeescape': 'unicode-escape',
    'raw_unicode_escape': 'raw-unicode-escape',
    'ibm437': 'cp437', '437': 'cp437', '850': 'cp850', 'ibm850': 'cp850', '866': 'cp866', 'ibm866': 'cp866',
    'latin2': 'iso8859-2', 'l2': 'iso8859-2', 'cyrillic': 'iso8859-5', 'greek': 'iso8859-7', 'latin5': 'iso8859-9',
    'l5': 'iso8859-9', 'latin9': 'iso8859-15', 'latin_9': 'iso8859-15', 'l9': 'iso8859-15', 'koi8_r': 'koi8-r',
    'koi8_u': 'koi8-u', 'mac_roman': 'mac-roman', 'macroman': 'mac-roman', 'macintosh': 'mac-roman',
}
for _name in _upper_halves:
    _aliases[_name.replace('-', '_')] = _name
    if _name.startswith('iso8859'):
        _aliases['iso_' + _name[3:].replace('-', '_')] = _name
    elif _name.startswith('cp125'):
        _aliases['windows_' + _name[2:]] = _aliases[_name[2:]] = _name


# ---- by a table

def charmap_build(map, /):
    """The inverse of a table of 256 characters."""
    return {ord(c): i for i, c in enumerate(map) if c != '\ufffe'}


def charmap_encode(str, errors=None, mapping=None, /):
    if mapping is None:
        return str.encode('latin-1', errors or 'strict'), len(str)
    out = bytearray()

    def put(c):
        try:
            found = mapping[ord(c)]
        except LookupError:
            return False
        if isinstance(found, bytes):
            out.extend(found)
        elif isinstance(found, int):
            if not 0 <= found < 256:
                raise TypeError('character mapping must be in range(256)')
            out.append(found)
        elif found is not None:
            raise TypeError('character mapping must return integer, bytes or None, not ' + type(found).__name__)
        return found is not None

    at = 0
    while at < len(str):
        if put(str[at]):
            at += 1
            continue
        end = at + 1
        kept = len(out)
        while end < len(str) and not put(str[end]):
            end += 1
        del out[kept:]
        error = UnicodeEncodeError('charmap', str, at, end, 'character maps to <undefined>')
        replacement, at = lookup_error(errors or 'strict')(error)
        if isinstance(replacement, bytes):
            out.extend(replacement)
        else:
            for c in replacement:
                if not put(c):
                    raise error
    return bytes(out), len(str)


def charmap_decode(data, errors=None, mapping=None, /):
    data = bytes(data)
    if mapping is None:
        return data.decode('latin-1'), len(data)
    out, at = [], 0
    while at < len(data):
        try:
            found = mapping[data[at]]
        except LookupError:
            found = None
        if isinstance(found, int):
            if not 0 <= found < 0x110000:
                raise TypeError('character mapping must be in range(0x110000)')
            found = chr(found)
        if not isinstance(found, str | None):
            raise TypeError('character mapping must return integer, None or str')
        if found is None or found == '\ufffe':
            error = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
            found, at = lookup_error(errors or 'strict')(error)
        else:
            at += 1
        out.append(found)
    return ''.join(out), len(data)


# ---- all of them

def by_table(table):
    """Coders for 256 characters: (encode, decode(data, errors, final) -> (text, used))."""
    inverse = charmap_build(table)
    return (lambda str, errors='strict': charmap_encode(str, errors, inverse),
            lambda data, errors='strict', final=False: charmap_decode(data, errors, table))


def _functions(name):
    # As by_table().
    import _codec_text as text
    if name in _upper_halves:
        return by_table(''.join(map(chr, range(128))) + _upper_halves[name])
    if name == 'unicode-escape':
        return text.unicode_escape_encode, text.unicode_escape_decode
    if name == 'raw-unicode-escape':
        return text.raw_unicode_escape_encode, text.raw_unicode_escape_decode
    if name == 'utf-7':
        from _codec_utf_7 import utf_7_decode, utf_7_encode
        return utf_7_encode, utf_7_decode
    if name == 'idna' or name == 'punycode':
        import _codec_idna
        return getattr(_codec_idna, f'{name}_encode'), getattr(_codec_idna, f'{name}_decode')
    family = name[:6]
    if family == 'utf-16' or family == 'utf-32':
        order = -1 if name.endswith('le') else 1 if name.endswith('be') else 0
        decode = text.utf_16_decode if family == 'utf-16' else text.utf_32_decode
        return (lambda str, errors='strict': (str.encode(name, errors), len(str)),
                lambda data, errors='strict', final=False: decode(data, errors, final, order))
    decode = text.utf_8_decode if name == 'utf-8' else None
    return (lambda str, errors='strict': (str.encode(name, errors), len(str)),
            decode or (lambda data, errors='strict', final=False: (bytes(data).decode(name, errors), len(data))))


# What a text may begin with, and the encoding of the rest; the first is what is written.
_marks = {
    'utf-8-sig': {b'\xef\xbb\xbf': 'utf-8'},
    'utf-16': {b'\xff\xfe': 'utf-16-le', b'\xfe\xff': 'utf-16-be'},
    'utf-32': {b'\xff\xfe\0\0': 'utf-32-le', b'\0\0\xfe\xff': 'utf-32-be'},
}


def _encoder_class(name, encode):
    from codecs import IncrementalEncoder as Base
    marks = _marks.get(name, {})
    later_encode = _functions(next(iter(marks.values())))[0] if marks else encode

    class IncrementalEncoder(Base):
        started = False

        def encode(self, input, final=False):
            coder = later_encode if self.started else encode
            self.started = True
            return coder(input, self.errors)[0]

        def reset(self):
            self.started = False

        # As decoders count: behind the orders there are is that none was chosen yet.
        def getstate(self):
            return 0 if self.started else len(marks)

        def setstate(self, state):
            self.started = state == 0

    return IncrementalEncoder


class _KnowsOrder:
    """A decoder whose state tells which of its `orders` was found, the last of which is None: not yet."""

    order = None

    def reset(self):
        super().reset()
        self.order = None

    def getstate(self):
        return self.buffer, self.orders.index(self.order)

    def setstate(self, state):
        super().setstate(state)
        self.order = self.orders[state[1]]


def _decoder_class(name, decode):
    from codecs import BufferedIncrementalDecoder
    if name not in _marks:
        class IncrementalDecoder(BufferedIncrementalDecoder):
            def _buffer_decode(self, input, errors, final):
                return decode(input, errors, final)

        return IncrementalDecoder
    decoders = {mark: _functions(after)[1] for mark, after in _marks[name].items()}
    first, size = next(iter(decoders)), len(next(iter(decoders)))
    must_be_marked = len(decoders) > 1

    class IncrementalDecoder(_KnowsOrder, BufferedIncrementalDecoder):
        orders = *decoders.values(), None

        def _buffer_decode(self, input, errors, final):
            if self.order:
                return self.order(input, errors, final)
            found = decoders.get(input[:size])
            if not found and not must_be_marked and first.startswith(input):
                return '', 0
            self.order = found or (None if must_be_marked else decoders[first])
            start = size if found else 0
            text, used = (found or decoders[first])(input[start:], errors, final)
            if must_be_marked and not found and len(input) >= size:
                raise UnicodeDecodeError(name, input, 0, size, 'Stream does not start with BOM')
            return text, used + start

    return IncrementalDecoder


def text_codec(name, encode, decode):
    """The CodecInfo of an encoding with these coders."""
    import codecs
    from _codec_streams import IncrementalWriter
    encoder, decoder = _encoder_class(name, encode), _decoder_class(name, decode)

    class StreamWriter(IncrementalWriter):
        incremental_encoder = encoder

    class StreamReader(codecs.StreamReader):
        def __init__(self, stream, errors='strict'):
            super().__init__(stream, errors)
            self._decoder = decoder(errors)

        def decode(self, input, errors='strict'):
            return self._decoder._buffer_decode(input, errors, False)

        def reset(self):
            super().reset()
            self._decoder.reset()

    if name == 'idna':
        # Text that comes in pieces waits for the end of a label, but what is written to a stream is whole labels.
        from _codec_idna import IncrementalEncoder as encoder

    def whole(data, errors='strict'):
        if name in ('utf-7', 'idna', 'punycode'):
            return decode(data, errors, True)
        return bytes(data).decode(name, errors), len(data)

    decode_all = whole if name.startswith('utf') or name in ('idna', 'punycode') else decode
    return codecs.CodecInfo(encode, decode_all, StreamReader, StreamWriter, encoder, decoder, name)


def find(name):
    """The CodecInfo of a normalized name, or None."""
    if name in _aliases:
        name = _aliases[name]
        return text_codec(name, *_functions(name))
    import _codec_transforms
    if name in _codec_transforms.aliases:
        return _codec_transforms.codec(_codec_transforms.aliases[name])
    import _codec_names
    return _codec_names.find(name)
