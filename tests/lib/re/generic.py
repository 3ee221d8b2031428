import re

print(re.Pattern[str], re.Match[bytes])  # => re.Pattern[str] re.Match[bytes]
