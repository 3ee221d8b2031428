from http.cookies import SimpleCookie, Morsel, CookieError, BaseCookie
c = SimpleCookie()
c["fig"] = "newton"
c["sugar"] = "wafer"
print(c)
print(c.output(header="Cookie:"))
c["rocky"] = "road"
c["rocky"]["path"] = "/cookie"
c["rocky"]["max-age"] = 10
c["rocky"]["httponly"] = True
c["rocky"]["secure"] = ""
print(c.output(attrs=[], header="Cookie:"))
print(c["rocky"].output())
print(repr(c), repr(c["rocky"]))
c = SimpleCookie()
c.load("chips=ahoy; vienna=finger")
print(c)
c = SimpleCookie('keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;";')
print(c)
print(repr(c["keebler"].value))
c = SimpleCookie()
c["number"] = 7
c["string"] = "se;v\"en, ü"
print(c["number"].value, repr(c["string"].value), c["string"].coded_value)
try:
    c["bad key"] = 1
except CookieError as e:
    print(e)
try:
    c["path"] = 1
except CookieError as e:
    print(e)
try:
    c["number"]["what"] = 1
except CookieError as e:
    print(e)
c = SimpleCookie("a=1; Path=/x; Secure; HttpOnly; expires=Thu, 01 Jan 2026 00:00:00 GMT; b=2")
print(c["a"]["path"], c["a"]["secure"], c["a"]["httponly"], c["a"]["expires"], c["b"].value)
print(SimpleCookie("no value here"), SimpleCookie("path=/a; a=1"), SimpleCookie("a; b=2"))
m = Morsel()
print(repr(m), m == m.copy(), m.isReservedKey("PATH"))
print(BaseCookie({"x": "a b"}))

# output:
# Set-Cookie: fig=newton
# Set-Cookie: sugar=wafer
# Cookie: fig=newton
# Cookie: sugar=wafer
# Cookie: fig=newton
# Cookie: rocky=road
# Cookie: sugar=wafer
# Set-Cookie: rocky=road; HttpOnly; Max-Age=10; Path=/cookie
# <SimpleCookie: fig='newton' rocky='road' sugar='wafer'> <Morsel: rocky=road; HttpOnly; Max-Age=10; Path=/cookie>
# Set-Cookie: chips=ahoy
# Set-Cookie: vienna=finger
# Set-Cookie: keebler="E=everybody; L=\"Loves\"; fudge=\012;"
# 'E=everybody; L="Loves"; fudge=\n;'
# 7 'se;v"en, ü' "se\073v\"en\054 \374"
# Illegal key 'bad key'
# Attempt to set a reserved key 'path'
# Invalid attribute 'what'
# /x True True Thu, 01 Jan 2026 00:00:00 GMT 2
#   
# <Morsel: None=None> True True
# Set-Cookie: x=a b
