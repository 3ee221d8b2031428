"""sys.stdout.reconfigure() says what becomes of characters that its encoding has not."""
import sys

for settings in ({'errors': 'backslashreplace'}, {'encoding': 'ascii'}, {'encoding': 'ascii', 'errors': 'replace'},
                 {'errors': 'xmlcharrefreplace'}, {'encoding': 'utf8', 'errors': 'surrogateescape'}):
    sys.stdout.reconfigure(**settings)
    sys.stderr.write(f'{sys.stdout.encoding} {sys.stdout.errors}\n')
    sys.stderr.flush()
    for text in 'é', '\udc41':
        try:
            print(text, 5, flush=True)
        except UnicodeEncodeError as error:
            print(error, flush=True)
sys.stdout.reconfigure(encoding='utf-8')
try:
    sys.stdout.reconfigure(encoding='nobody')
except LookupError as error:
    print(error, sys.stdout.encoding)

# output:
# utf-8 backslashreplace
# é 5
# \udc41 5
# ascii strict
# 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# 'ascii' codec can't encode character '\udc41' in position 0: ordinal not in range(128)
# ascii replace
# ? 5
# ? 5
# ascii xmlcharrefreplace
# &#233; 5
# &#56385; 5
# utf8 surrogateescape
# é 5
# 'utf-8' codec can't encode character '\udc41' in position 0: surrogates not allowed
# unknown encoding: nobody utf-8
