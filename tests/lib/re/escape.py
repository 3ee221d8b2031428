import re

print(re.escape('a.b*c'), re.escape('a b#é'), re.escape(b'a.b'), re.match(re.escape('(x)'), '(x)')[0])  # => a\.b\*c a\ b\#é b'a\\.b' (x)
