# Jars with files: cookies.txt and LWP's format written and read, sessions, revert(), what is no file of cookies.
import os
import tempfile
import warnings
from http.cookiejar import Cookie, CookieJar, FileCookieJar, LWPCookieJar, LoadError, MozillaCookieJar

warnings.simplefilter('ignore')


def cookie(name, value, domain='.example.com', path='/', secure=False, expires=4102444800, rest={}, port=None):
    return Cookie(0, name, value, port, port is not None, domain, domain.startswith('.'), domain.startswith('.'), path, True, secure, expires, expires is None, None, None, rest)


with tempfile.TemporaryDirectory() as folder:
    for kind in MozillaCookieJar, LWPCookieJar:
        name = os.path.join(folder, kind.__name__)
        jar = kind(name)
        jar.set_cookie(cookie('a', '1'))
        jar.set_cookie(cookie('quoted', 'x "y"; z', secure=True))
        jar.set_cookie(cookie('nothing', None, 'www.example.com', '/deep'))
        jar.set_cookie(cookie('session', 's', expires=None))
        jar.set_cookie(cookie('old', 'o', expires=1000))
        jar.set_cookie(cookie('hidden', 'h', rest={'HTTPOnly': '', 'SameSite': 'Lax'}, port='80'))
        jar.save()
        print(open(name).read())
        jar.save(ignore_discard=True, ignore_expires=True)
        for options in {}, {'ignore_discard': True}, {'ignore_expires': True, 'ignore_discard': True}:
            again = kind()
            again.load(name, **options)
            print(sorted(c.name for c in again), [(c.value, c.secure, c.expires, c.port, c.discard, sorted(c._rest)) for c in again if c.name in ('quoted', 'nothing', 'hidden')])
        jar.set_cookie(cookie('unsaved', 'u'))
        jar.revert(ignore_discard=True)
        print(sorted(c.name for c in jar))
        bad = os.path.join(folder, 'bad')
        for text in ('', 'nothing of the kind\n', '# Netscape HTTP Cookie File\nx\ty\n', '#LWP-Cookies-2.0\nSet-Cookie3: x=y\n', '# HTTP Cookie File\n\n# comment\n$ x\n.a\tFALSE\t/\tFALSE\t\tn\tv\n'):
            open(bad, 'w').write(text)
            try:
                jar.revert(bad)
                print('loaded', len(jar))
            except LoadError as error:
                print(str(error).replace(folder, 'FOLDER'), len(jar))
    print(isinstance(LoadError(), OSError), issubclass(LWPCookieJar, FileCookieJar), LWPCookieJar(delayload=1).delayload, LWPCookieJar('x').filename)
    jar = LWPCookieJar()
    jar.set_cookie(cookie('a', 'b'))
    print(jar.as_lwp_str(), end='')
    for call in (lambda: MozillaCookieJar().save(), lambda: MozillaCookieJar().load(), lambda: LWPCookieJar().revert(), lambda: FileCookieJar('x').save(), lambda: FileCookieJar(5)):
        try:
            print(call())
        except (ValueError, NotImplementedError, OSError, TypeError) as error:
            print(type(error).__name__, str(error).replace(folder, 'FOLDER'))

# output:
# # Netscape HTTP Cookie File
# # http://curl.haxx.se/rfc/cookie_spec.html
# # This is a generated file!  Do not edit.
#
# .example.com	TRUE	/	FALSE	4102444800	a	1
# .example.com	TRUE	/	TRUE	4102444800	quoted	x "y"; z
# #HttpOnly_.example.com	TRUE	/	FALSE	4102444800	hidden	h
# www.example.com	FALSE	/deep	FALSE	4102444800		nothing
#
# ['a', 'hidden', 'nothing', 'quoted'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, None, False, ['HTTPOnly']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'quoted', 'session'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, None, False, ['HTTPOnly']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'old', 'quoted', 'session'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, None, False, ['HTTPOnly']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'quoted', 'session']
# 'FOLDER/bad' does not look like a Netscape format cookies file 5
# 'FOLDER/bad' does not look like a Netscape format cookies file 5
# invalid Netscape format cookies file 'FOLDER/bad': 'x\ty' 5
# 'FOLDER/bad' does not look like a Netscape format cookies file 5
# invalid Netscape format cookies file 'FOLDER/bad': '.a\tFALSE\t/\tFALSE\t\tn\tv' 5
# #LWP-Cookies-2.0
# Set-Cookie3: a=1; path="/"; domain=.example.com; path_spec; domain_dot; expires="2100-01-01 00:00:00Z"; version=0
# Set-Cookie3: quoted="x \"y\"; z"; path="/"; domain=.example.com; path_spec; domain_dot; secure; expires="2100-01-01 00:00:00Z"; version=0
# Set-Cookie3: hidden=h; path="/"; domain=.example.com; port=80; path_spec; port_spec; domain_dot; expires="2100-01-01 00:00:00Z"; HTTPOnly=""; SameSite=Lax; version=0
# Set-Cookie3: nothing; path="/deep"; domain=www.example.com; path_spec; expires="2100-01-01 00:00:00Z"; version=0
#
# ['a', 'hidden', 'nothing', 'quoted'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, '80', False, ['HTTPOnly', 'SameSite']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'quoted', 'session'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, '80', False, ['HTTPOnly', 'SameSite']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'old', 'quoted', 'session'] [('x "y"; z', True, 4102444800, None, False, []), ('h', False, 4102444800, '80', False, ['HTTPOnly', 'SameSite']), (None, False, 4102444800, None, False, [])]
# ['a', 'hidden', 'nothing', 'quoted', 'session']
# 'FOLDER/bad' does not look like a Set-Cookie3 (LWP) format file 5
# 'FOLDER/bad' does not look like a Set-Cookie3 (LWP) format file 5
# 'FOLDER/bad' does not look like a Set-Cookie3 (LWP) format file 5
# invalid Set-Cookie3 format file 'FOLDER/bad': 'x=y' 5
# 'FOLDER/bad' does not look like a Set-Cookie3 (LWP) format file 5
# True True True x
# Set-Cookie3: a=b; path="/"; domain=.example.com; path_spec; domain_dot; expires="2100-01-01 00:00:00Z"; version=0
# ValueError a filename was not supplied (nor was the CookieJar instance initialised with one)
# ValueError a filename was not supplied (nor was the CookieJar instance initialised with one)
# ValueError a filename was not supplied (nor was the CookieJar instance initialised with one)
# NotImplementedError
# TypeError expected str, bytes or os.PathLike object, not int
