# A cookie may expire at a date as RFC 850 had it, and its quoted value may be long.
from http.cookies import SimpleCookie

for date in "Wed, 15-Jan-02 20:29:11 GMT", "Wednesday, 15-Jan-02 20:29:11 GMT", "Someday, 15-Jan-02 20:29:11 GMT":
    print(SimpleCookie(f"key=val; expires={date}; Path=/"))
long = SimpleCookie('key="' + "\\134" * 200_000 + '"; Path=/')
print(len(long["key"].value), set(long["key"].value), long["key"]["path"])

# output:
# Set-Cookie: key=val; expires=Wed, 15-Jan-02 20:29:11 GMT; Path=/
# Set-Cookie: key=val; expires=Wednesday, 15-Jan-02 20:29:11 GMT; Path=/
# Set-Cookie: key=val; expires=Someday, 15-Jan-02 20:29:11 GMT; Path=/
# 200000 {'\\'} /
