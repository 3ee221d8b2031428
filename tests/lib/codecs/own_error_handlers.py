# Error handlers of a program's own: where they go on, what they may return, what is wrong with what they return.
import codecs

log = []


def handler(error):
    log.append((type(error).__name__, error.encoding, error.start, error.end, error.reason))
    return answer[0] if not callable(answer[0]) else answer[0](error)


codecs.register_error('mine', handler)
answer = [('?', 1)]
for value in (lambda e: ('<' + e.object[e.start:e.end] + '>', e.end) if isinstance(e, UnicodeEncodeError) else (f'<{e.object[e.start]:02x}>', e.end), ('', -1), lambda e: ('x', e.start + 1), lambda e: (b'y', e.end), (b'', 99), 'text', ('a',), (5, 1), ('a', 'b'), None):
    answer[0] = value
    for call in (lambda: 'aéb€'.encode('ascii', 'mine'), lambda: b'a\xffb\xfe'.decode('ascii', 'mine'), lambda: b'\xc3('.decode('utf-8', 'mine')):
        log.clear()
        try:
            if value == ('', -1):
                continue
            print(call(), len(log), log[:1])
        except Exception as error:
            print(type(error).__name__, error)
print('é'.encode('ascii', 'namereplace'), 'é\ud800'.encode('utf-8', 'surrogatepass'), b'\xff'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape'), 'é'.encode('ascii', 'backslashreplace'), b'\xff'.decode('ascii', 'backslashreplace'))
error = UnicodeEncodeError('enc', 'abé', 2, 3, 'why')
for name in ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace'):
    try:
        print(name, codecs.lookup_error(name)(error))
    except UnicodeError as raised:
        print(name, raised is error)
for bad in (ValueError(), 5):
    try:
        codecs.replace_errors(bad)
    except TypeError as raised:
        print(raised)
error.start, error.reason = 0, 'other'
print(error, UnicodeTranslateError('ab', 0, 2, 'r'), UnicodeDecodeError('e', b'\xff\xfe', 0, 1, 'r'), UnicodeDecodeError('e', b'abc', 0, 2, 'r'))

# output:
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
# a<ff>b<fe> 2 [('UnicodeDecodeError', 'ascii', 1, 2, 'ordinal not in range(128)')]
# <c3>( 1 [('UnicodeDecodeError', 'utf-8', 0, 1, 'invalid continuation byte')]
# b'axbx' 2 [('UnicodeEncodeError', 'ascii', 1, 2, 'ordinal not in range(128)')]
# axbx 2 [('UnicodeDecodeError', 'ascii', 1, 2, 'ordinal not in range(128)')]
# x( 1 [('UnicodeDecodeError', 'utf-8', 0, 1, 'invalid continuation byte')]
# b'ayby' 2 [('UnicodeEncodeError', 'ascii', 1, 2, 'ordinal not in range(128)')]
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# IndexError position 99 from error handler out of bounds
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError encoding error handler must return (str/bytes, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError encoding error handler must return (str/bytes, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError encoding error handler must return (str/bytes, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError encoding error handler must return (str/bytes, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# TypeError decoding error handler must return (str, int) tuple
# b'\\N{LATIN SMALL LETTER E WITH ACUTE}' b'\xc3\xa9\xed\xa0\x80' b'\xff' b'\\xe9' \xff
# strict True
# ignore ('', 3)
# replace ('?', 3)
# xmlcharrefreplace ('&#233;', 3)
# backslashreplace ('\\xe9', 3)
# namereplace ('\\N{LATIN SMALL LETTER E WITH ACUTE}', 3)
# don't know how to handle ValueError in error callback
# don't know how to handle int in error callback
# 'enc' codec can't encode characters in position 0-2: other can't translate characters in position 0-1: r 'e' codec can't decode byte 0xff in position 0: r 'e' codec can't decode bytes in position 0-1: r
