# SimpleCookie: loading what browsers send, quoting, attributes of a morsel, comparison, copies, pickling, output and js.
import copy
import pickle
from http import cookies

for data in ('chips=ahoy; vienna=finger', 'keebler="E=mc2; L=\\"Loves\\"; fudge=\\012;"', 'keebler=E=mc2', 'a=b; Path=/; Version=1', '$Version=1; a="x\\054y"; $Path=/', 'a b; c=d', 'a=b; =c; d=e', 'a=é', 'a="unclosed; b=c',
             'key:term=value:term', "a=b; c=[; d=r; f=h", 'Customer="W"; secure; HttpOnly', 'a=b; expires=Wed, 01 Jan 2020 00:00:00 GMT; path=/x', ' a = b ', 'a=b,c=d', 'a=', ';', 'a=1; a=2', 'a="\\"\\\\"'):
    c = cookies.SimpleCookie()
    c.load(data)
    print(repr(data), dict((k, (m.value, m.coded_value, {x: y for x, y in m.items() if y})) for k, m in c.items()))
c = cookies.SimpleCookie({'a': 1, 'b': 'x y', 'c': 'é"\\;,\n'})
print(c.output(), c, repr(c), c.output(['path'], header='Cookie:', sep=';'), sep='\n')
print(c.js_output())
m = c['a']
m['path'], m['max-age'], m['secure'], m['httponly'], m['samesite'], m['expires'], m['Comment'] = '/', 5, True, False, 'Lax', 'soon', 'c'
print(m.OutputString(), m.OutputString(['path']), m.key, m.value, m.coded_value, m.isReservedKey('PATH'), m.isReservedKey('x'))
m.update({'PATH': '/new', 'domain': 'd'})
print(m.setdefault('path', 'other'), m.copy() == m, m == dict(m), repr(m), m != cookies.Morsel())
for change in (lambda: m.__setitem__('nope', 1), lambda: m.update({'nope': 1}), lambda: m.setdefault('nope'), lambda: m.set('path', 1, 1), lambda: m.set('bad key', 1, 1), lambda: setattr(m, 'value', 5), lambda: c.__setitem__('a;b', 1), lambda: m.set('k\n', 1, 1), lambda: c.load('bad key=1') or print(len(c))):
    try:
        change()
    except Exception as error:
        print(type(error).__name__, error)
m.set('k', 'v', '"v"')
for clone in (copy.copy(m), copy.deepcopy(m), pickle.loads(pickle.dumps(m))):
    print(clone == m, clone is m, clone.key, clone.value, clone.coded_value)
p = pickle.loads(pickle.dumps(c))
print(p == c, type(p).__name__)


class Upper(cookies.BaseCookie):
    def value_decode(self, val):
        return val.upper(), val

    def value_encode(self, val):
        return val, str(val).lower()


u = Upper('k=Mixed')
u['l'] = 'MIXED'
print(u['k'].value, u['k'].coded_value, u['l'].coded_value, u.output())
print(cookies.Morsel(), repr(cookies.Morsel()), sorted(cookies.Morsel()), cookies.SimpleCookie().output() == '')

# output:
# 'chips=ahoy; vienna=finger' {'chips': ('ahoy', 'ahoy', {}), 'vienna': ('finger', 'finger', {})}
# 'keebler="E=mc2; L=\\"Loves\\"; fudge=\\012;"' {'keebler': ('E=mc2; L="Loves"; fudge=\n;', '"E=mc2; L=\\"Loves\\"; fudge=\\012;"', {})}
# 'keebler=E=mc2' {'keebler': ('E=mc2', 'E=mc2', {})}
# 'a=b; Path=/; Version=1' {'a': ('b', 'b', {'path': '/', 'version': '1'})}
# '$Version=1; a="x\\054y"; $Path=/' {'a': ('x,y', '"x\\054y"', {'path': '/'})}
# 'a b; c=d' {}
# 'a=b; =c; d=e' {}
# 'a=é' {}
# 'a="unclosed; b=c' {}
# 'key:term=value:term' {'key:term': ('value:term', 'value:term', {})}
# 'a=b; c=[; d=r; f=h' {'a': ('b', 'b', {}), 'c': ('[', '[', {}), 'd': ('r', 'r', {}), 'f': ('h', 'h', {})}
# 'Customer="W"; secure; HttpOnly' {'Customer': ('W', '"W"', {'secure': True, 'httponly': True})}
# 'a=b; expires=Wed, 01 Jan 2020 00:00:00 GMT; path=/x' {'a': ('b', 'b', {'expires': 'Wed, 01 Jan 2020 00:00:00 GMT', 'path': '/x'})}
# ' a = b ' {'a': ('b', 'b', {})}
# 'a=b,c=d' {'a': ('b,c=d', 'b,c=d', {})}
# 'a=' {'a': ('', '', {})}
# ';' {}
# 'a=1; a=2' {'a': ('2', '2', {})}
# 'a="\\"\\\\"' {'a': ('"\\', '"\\"\\\\"', {})}
# Set-Cookie: a=1
# Set-Cookie: b="x y"
# Set-Cookie: c="\351\"\\\073\054\012"
# Set-Cookie: a=1
# Set-Cookie: b="x y"
# Set-Cookie: c="\351\"\\\073\054\012"
# <SimpleCookie: a='1' b='x y' c='é"\\;,\n'>
# Cookie: a=1;Cookie: b="x y";Cookie: c="\351\"\\\073\054\012"
#
#         <script type="text/javascript">
#         <!-- begin hiding
#         document.cookie = "a=1";
#         // end hiding -->
#         </script>
#
#         <script type="text/javascript">
#         <!-- begin hiding
#         document.cookie = "b=\"x y\"";
#         // end hiding -->
#         </script>
#
#         <script type="text/javascript">
#         <!-- begin hiding
#         document.cookie = "c=\"\351\\"\\\073\054\012\"";
#         // end hiding -->
#         </script>
#
# a=1; Comment=c; expires=soon; Max-Age=5; Path=/; SameSite=Lax; Secure a=1; Path=/ a 1 1 True False
# /new True True <Morsel: a=1; Comment=c; Domain=d; expires=soon; Max-Age=5; Path=/new; SameSite=Lax; Secure> True
# CookieError Invalid attribute 'nope'
# CookieError Invalid attribute 'nope'
# CookieError Invalid attribute 'nope'
# CookieError Attempt to set a reserved key 'path'
# CookieError Illegal key 'bad key'
# AttributeError property 'value' of 'Morsel' object has no setter
# CookieError Illegal key 'a;b'
# CookieError Illegal key 'k\n'
# 3
# True False k v "v"
# True False k v "v"
# True False k v "v"
# True SimpleCookie
# MIXED Mixed mixed Set-Cookie: k=Mixed
# Set-Cookie: l=mixed
# Set-Cookie: None=None <Morsel: None=None> ['comment', 'domain', 'expires', 'httponly', 'max-age', 'partitioned', 'path', 'samesite', 'secure', 'version'] True
