# What a code page does not have is one error for a whole run.
import codecs
codecs.register_error("told", lambda error: (f"<{error.start}-{error.end}>", error.end))
for text in "日本x", "日x本", "ª𐐀σ\x7f😀", "\ud800\udc80日":
    for errors in "strict", "ignore", "replace", "xmlcharrefreplace", "surrogateescape", "told":
        try: print(text.encode("cp1252", errors))
        except UnicodeEncodeError as error: print(error)

# output:
# 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
# b'x'
# b'??x'
# b'&#26085;&#26412;x'
# 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
# b'<0-2>x'
# 'charmap' codec can't encode character '\u65e5' in position 0: character maps to <undefined>
# b'x'
# b'?x?'
# b'&#26085;x&#26412;'
# 'charmap' codec can't encode character '\u65e5' in position 0: character maps to <undefined>
# b'<0-1>x<2-3>'
# 'charmap' codec can't encode characters in position 1-2: character maps to <undefined>
# b'\xaa\x7f'
# b'\xaa??\x7f?'
# b'\xaa&#66560;&#963;\x7f&#128512;'
# 'charmap' codec can't encode characters in position 1-2: character maps to <undefined>
# b'\xaa<1-3>\x7f<4-5>'
# 'charmap' codec can't encode characters in position 0-2: character maps to <undefined>
# b''
# b'???'
# b'&#55296;&#56448;&#26085;'
# 'charmap' codec can't encode characters in position 0-2: character maps to <undefined>
# b'<0-3>'
