"""What pickles seldom need: names of Python 2, text of protocol 0, and objects that do not say where they are from."""

import re
import sys
from functools import partial


def _pairs(text):
    return dict([pair.split('=') for pair in text.split()])


# Where modules of Python 3 stood in Python 2, whose programs read protocols 0 to 2; and names that moved by themselves.
_old_modules = _pairs('''
    builtins=__builtin__ copyreg=copy_reg queue=Queue configparser=ConfigParser socketserver=SocketServer _thread=thread
    _dummy_thread=dummy_thread reprlib=repr _pickle=pickle _functools=functools _bz2=bz2 _markupbase=markupbase
    dbm=anydbm dbm.bsd=dbhash dbm.dumb=dumbdbm dbm.gnu=gdbm _gdbm=gdbm dbm.ndbm=dbm _dbm=dbm collections.abc=_abcoll
    html.entities=htmlentitydefs html.parser=HTMLParser http.client=httplib http.cookies=Cookie http.cookiejar=cookielib
    http.server=BaseHTTPServer subprocess=commands test.support=test.test_support tkinter=Tkinter
    tkinter.messagebox=tkMessageBox urllib.parse=urlparse urllib.request=urllib2 urllib.robotparser=robotparser
    xmlrpc.client=xmlrpclib xmlrpc.server=SimpleXMLRPCServer winreg=_winreg''')
_old_names = _pairs('''
    builtins.range=__builtin__.xrange builtins.str=__builtin__.unicode builtins.int=__builtin__.long
    builtins.chr=__builtin__.unichr builtins.map=itertools.imap builtins.filter=itertools.ifilter
    builtins.zip=itertools.izip functools.reduce=__builtin__.reduce _functools.reduce=__builtin__.reduce
    sys.intern=__builtin__.intern itertools.filterfalse=itertools.ifilterfalse
    itertools.zip_longest=itertools.izip_longest collections.UserDict=UserDict.IterableUserDict
    collections.UserList=UserList.UserList collections.UserString=UserString.UserString dbm.whichdb=whichdb.whichdb
    socket.fromfd=_socket.fromfd _socket.socket=socket._socketobject
    urllib.error.ContentTooShortError=urllib.ContentTooShortError urllib.error.HTTPError=urllib2.HTTPError
    urllib.error.URLError=urllib2.URLError
    http.server.SimpleHTTPRequestHandler=SimpleHTTPServer.SimpleHTTPRequestHandler
    multiprocessing.connection.Connection=_multiprocessing.Connection
    multiprocessing.context.Process=multiprocessing.process.Process
    multiprocessing.popen_fork.Popen=multiprocessing.forking.Popen''')
for _module, _old, _names in (
        ('urllib.parse', 'urllib', 'quote quote_plus unquote unquote_plus urlencode'),
        ('urllib.request', 'urllib', 'getproxies pathname2url url2pathname urlcleanup urlopen urlretrieve'),
        ('multiprocessing.context', 'multiprocessing', 'AuthenticationError BufferTooShort ProcessError TimeoutError'),
        ('xmlrpc.server', 'DocXMLRPCServer', 'ServerHTMLDoc XMLRPCDocGenerator DocXMLRPCRequestHandler DocXMLRPCServer '
                                             'DocCGIXMLRPCRequestHandler')):
    for _name in _names.split():
        _old_names[f'{_module}.{_name}'] = f'{_old}.{_name}'
# What Python 2 had in several places; the first pair of what it had in one is read, too.
_new_modules = {old: new for new, old in reversed(_old_modules.items())} | _pairs('''
    cPickle=pickle pickle=pickle functools=functools bz2=bz2 StringIO=io cStringIO=io UserDict=collections
    UserList=collections UserString=collections whichdb=dbm SimpleHTTPServer=http.server CGIHTTPServer=http.server
    DocXMLRPCServer=xmlrpc.server _elementtree=xml.etree.ElementTree exceptions=builtins''')
_new_names = {old: new for new, old in reversed(_old_names.items())} | _pairs('''
    __builtin__.basestring=builtins.str exceptions.StandardError=builtins.Exception
    UserDict.UserDict=collections.UserDict socket._socketobject=socket.SocketType''')
# Errors that came later; most are of what was an OSError.
_new_exceptions = {'RecursionError', 'StopAsyncIteration', 'ResourceWarning', 'EncodingWarning', 'BaseExceptionGroup',
                   'ExceptionGroup', 'PythonFinalizationError', 'BlockingIOError'}


def to_old(module, name):
    """The place in Python 2 of what stands at module.name."""
    if found := _old_names.get(f'{module}.{name}'):
        return tuple(found.rsplit('.', 1))
    if module == 'builtins' and name not in _new_exceptions:
        kind = getattr(sys.modules['builtins'], name, None)
        if isinstance(kind, type) and issubclass(kind, BaseException):
            old = 'ImportError' if name == 'ModuleNotFoundError' else 'OSError' if issubclass(kind, OSError) else name
            return 'exceptions', old
    return _old_modules.get(module, module), name


def from_old(module, name):
    """The place in Python 3 of what stood at module.name in Python 2."""
    if found := _new_names.get(f'{module}.{name}'):
        return tuple(found.rsplit('.', 1))
    return _new_modules.get(module, module), name


def module_of(obj, name):
    """The name of a module that has the object, which does not say of which it is."""
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _find(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


def _find(module, path):
    found = module
    for name in path.split('.'):
        found = getattr(found, name)
    return found


def maker(cls, args, keywords):
    """What makes an object, for protocols that know no keyword arguments."""
    return partial(cls.__new__, cls, *args, **keywords)


def raw_unicode(line):
    """The text of a line of protocol 0."""
    return re.sub(r'\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})', _character, line.decode('latin-1'))


def _character(match):
    return chr(int(match[1] or match[2], 16))


def unescaped(data):
    """The bytes that a bytes literal's inside stands for."""
    from codecs import escape_decode
    return escape_decode(data)[0]
