# Dates may name the day in full, as old servers do.
from http.cookies import SimpleCookie

for text in ["key=value; expires=Saturday, 01-Jan-83 00:00:00 GMT", "a=b; expires=Sunday, 06-Nov-94 08:49:37 GMT; c=d",
             "a=b; expires=Wed, 01-Jan-98 00:00:00 GMT; path=/", "a=b; expires=Saturnalia, 01-Jan-83 00:00:00 GMT"]:
    cookie = SimpleCookie(text)
    print([(name, morsel.value, morsel["expires"]) for name, morsel in cookie.items()])

# output:
# [('key', 'value', 'Saturday, 01-Jan-83 00:00:00 GMT')]
# [('a', 'b', 'Sunday, 06-Nov-94 08:49:37 GMT'), ('c', 'd', '')]
# [('a', 'b', 'Wed, 01-Jan-98 00:00:00 GMT')]
# []
