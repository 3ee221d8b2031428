# An unnamed section without keys is not written.
import configparser
import io

for text in "[a]\nk = 1\n", "x = 2\n[a]\n":
    parser = configparser.ConfigParser(allow_unnamed_section=True)
    parser.read_string(text)
    out = io.StringIO()
    parser.write(out)
    print(repr(out.getvalue()))

# output:
# '[a]\nk = 1\n\n'
# 'x = 2\n\n[a]\n\n'
