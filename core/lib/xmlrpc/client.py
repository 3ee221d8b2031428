"""Calls functions of an XML-RPC server, and writes and reads what is sent."""

import base64
import http.client
import sys
import time
import urllib.parse
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from xml.parsers import expat

__version__ = '%d.%d' % sys.version_info[:2]
MAXINT, MININT = 2 ** 31 - 1, -2 ** 31
PARSE_ERROR, SERVER_ERROR, APPLICATION_ERROR, SYSTEM_ERROR, TRANSPORT_ERROR = -32700, -32600, -32500, -32400, -32300
NOT_WELLFORMED_ERROR, UNSUPPORTED_ENCODING, INVALID_ENCODING_CHAR = -32700, -32701, -32702
INVALID_XMLRPC, METHOD_NOT_FOUND, INVALID_METHOD_PARAMS, INTERNAL_ERROR = -32600, -32601, -32602, -32603


def escape(s):
    """The text as XML has it."""
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


class Error(Exception):
    """What goes wrong in a call."""

    __str__ = object.__str__


class ProtocolError(Error):
    """The server answered with an error of HTTP."""

    def __init__(self, url, errcode, errmsg, headers):
        super().__init__()
        self.url, self.errcode, self.errmsg, self.headers = url, errcode, errmsg, headers

    def __repr__(self):
        return f'<{self.__class__.__name__} for {self.url}: {self.errcode} {self.errmsg}>'


class ResponseError(Error):
    """What came is no answer."""


class Fault(Error):
    """The function raised, or there is none."""

    def __init__(self, faultCode, faultString, **extra):
        super().__init__()
        self.faultCode, self.faultString = faultCode, faultString

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.faultCode}: {self.faultString!r}>'


boolean = Boolean = bool


def _iso8601(value):
    return '%04d' % value.year + value.strftime('%m%dT%H:%M:%S')


class DateTime:
    """A time as it is sent: YYYYMMDDTHH:MM:SS, without a zone."""

    def __init__(self, value=0):
        if isinstance(value, str):
            self.value = value
        elif isinstance(value, datetime):
            self.value = _iso8601(value)
        else:
            if not isinstance(value, (tuple, time.struct_time)):
                value = time.localtime(value or time.time())
            self.value = '%04d%02d%02dT%02d:%02d:%02d' % value[:6]

    def _pair(self, other):
        if isinstance(other, DateTime):
            return self.value, other.value
        if isinstance(other, datetime):
            return self.value, _iso8601(other)
        if isinstance(other, str):
            return self.value, other
        if hasattr(other, 'timetuple'):
            return self.timetuple(), other.timetuple()
        raise TypeError(f'Can\'t compare {self.__class__.__qualname__} and '
                        f'{getattr(other, "__class__", type(other)).__qualname__}')

    def __lt__(self, other):
        mine, others = self._pair(other)
        return mine < others

    def __le__(self, other):
        mine, others = self._pair(other)
        return mine <= others

    def __gt__(self, other):
        mine, others = self._pair(other)
        return mine > others

    def __ge__(self, other):
        mine, others = self._pair(other)
        return mine >= others

    def __eq__(self, other):
        if not (isinstance(other, (DateTime, datetime, str)) or hasattr(other, 'timetuple')):
            return NotImplemented
        mine, others = self._pair(other)
        return mine == others

    __hash__ = None

    def timetuple(self):
        return time.strptime(self.value, '%Y%m%dT%H:%M:%S')

    def __str__(self):
        return self.value

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.value!r} at {id(self):#x}>'

    def decode(self, data):
        self.value = str(data).strip()

    def encode(self, out):
        out.write(f'<value><dateTime.iso8601>{self.value}</dateTime.iso8601></value>\n')


class Binary:
    """Bytes, which are sent in base64."""

    def __init__(self, data=None):
        if data is None:
            data = b''
        elif not isinstance(data, (bytes, bytearray)):
            raise TypeError(f'expected bytes or bytearray, not {data.__class__.__name__}')
        self.data = bytes(data)

    def __str__(self):
        return str(self.data, 'latin-1')

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, Binary) else other)

    __hash__ = None

    def decode(self, data):
        self.data = base64.decodebytes(data)

    def encode(self, out):
        out.write(f'<value><base64>\n{base64.encodebytes(self.data).decode("ascii")}</base64></value>\n')


WRAPPERS = DateTime, Binary


# ---- writing

class Marshaller:
    """Writes parameters, an answer or a Fault."""

    def __init__(self, encoding=None, allow_none=False):
        self.memo = set()
        self.encoding, self.allow_none = encoding, allow_none

    def dumps(self, values):
        out = []
        if isinstance(values, Fault):
            out.append('<fault>\n')
            self._dump({'faultCode': values.faultCode, 'faultString': values.faultString}, out.append)
            out.append('</fault>\n')
        else:
            out.append('<params>\n')
            for value in values:
                out.append('<param>\n')
                self._dump(value, out.append)
                out.append('</param>\n')
            out.append('</params>\n')
        return ''.join(out)

    def _dump(self, value, write):
        for kind in type(value).__mro__:
            if kind in self.dispatch:
                if kind is not type(value) and not isinstance(value, WRAPPERS):
                    raise TypeError(f'cannot marshal {type(value)} objects')
                self.dispatch[kind](self, value, write)
                return
        if not hasattr(value, '__dict__'):
            raise TypeError(f'cannot marshal {type(value)} objects')
        self._dump_instance(value, write)

    def _dump_none(self, value, write):
        if not self.allow_none:
            raise TypeError('cannot marshal None unless allow_none is enabled')
        write('<value><nil/></value>')

    def _dump_bool(self, value, write):
        write(f'<value><boolean>{int(value)}</boolean></value>\n')

    def _dump_int(self, value, write):
        if value > MAXINT or value < MININT:
            raise OverflowError('int exceeds XML-RPC limits')
        write(f'<value><int>{value}</int></value>\n')

    def _dump_float(self, value, write):
        write(f'<value><double>{value!r}</double></value>\n')

    def _dump_str(self, value, write, escape=escape):
        write(f'<value><string>{escape(value)}</string></value>\n')

    def _dump_bytes(self, value, write):
        write(f'<value><base64>\n{base64.encodebytes(value).decode("ascii")}</base64></value>\n')

    def _entered(self, value, kind):
        if id(value) in self.memo:
            raise TypeError(f'cannot marshal recursive {kind}')
        self.memo.add(id(value))

    def _dump_list(self, value, write):
        self._entered(value, 'sequences')
        write('<value><array><data>\n')
        for item in value:
            self._dump(item, write)
        write('</data></array></value>\n')
        self.memo.remove(id(value))

    def _dump_dict(self, value, write):
        self._entered(value, 'dictionaries')
        write('<value><struct>\n')
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError('dictionary key must be string')
            write(f'<member>\n<name>{escape(key)}</name>\n')
            self._dump(item, write)
            write('</member>\n')
        write('</struct></value>\n')
        self.memo.remove(id(value))

    def _dump_datetime(self, value, write):
        write(f'<value><dateTime.iso8601>{_iso8601(value)}</dateTime.iso8601></value>\n')

    def _dump_instance(self, value, write):
        if isinstance(value, WRAPPERS):
            self.write = write
            value.encode(self)
            del self.write
        else:
            self._dump_dict(value.__dict__, write)

    dispatch = {type(None): _dump_none, bool: _dump_bool, int: _dump_int, float: _dump_float, str: _dump_str,
                bytes: _dump_bytes, bytearray: _dump_bytes, list: _dump_list, tuple: _dump_list, dict: _dump_dict,
                datetime: _dump_datetime, DateTime: _dump_instance, Binary: _dump_instance}


# ---- reading

class Unmarshaller:
    """Takes what a parser finds; close() gives the values, or raises the Fault."""

    def __init__(self, use_datetime=False, use_builtin_types=False):
        self._type = self._method = None
        self._stack, self._marks, self._data = [], [], []
        self._value = False
        self._use_datetime = use_builtin_types or use_datetime
        self._use_bytes = use_builtin_types

    def close(self):
        if self._type is None or self._marks:
            raise ResponseError()
        if self._type == 'fault':
            raise Fault(**self._stack[0])
        return tuple(self._stack)

    def getmethodname(self):
        return self._method

    def xml(self, encoding, standalone):
        self._encoding = encoding

    def start(self, tag, attrs):
        tag = tag.split(':')[-1]
        if tag in ('array', 'struct'):
            self._marks.append(len(self._stack))
        self._data = []
        if self._value and tag not in self.dispatch:
            raise ResponseError(f'unknown tag {tag!r}')
        self._value = tag == 'value'

    def data(self, text):
        self._data.append(text)

    def end(self, tag):
        tag = tag.split(':')[-1]
        if tag in self.dispatch:
            self.dispatch[tag](self, ''.join(self._data))

    def append(self, value):
        self._stack.append(value)
        self._value = False

    def _nil(self, text):
        self.append(None)

    def _boolean(self, text):
        if text not in ('0', '1'):
            raise TypeError('bad boolean value')
        self.append(text == '1')

    def _int(self, text):
        self.append(int(text))

    def _double(self, text):
        self.append(float(text))

    def _decimal(self, text):
        self.append(Decimal(text))

    def _string(self, text):
        self.append(text)

    def _array(self, text):
        mark = self._marks.pop()
        self._stack[mark:] = [self._stack[mark:]]
        self._value = False

    def _struct(self, text):
        mark = self._marks.pop()
        items = self._stack[mark:]
        self._stack[mark:] = [dict(zip(items[::2], items[1::2]))]
        self._value = False

    def _base64(self, text):
        value = Binary()
        value.decode(text.encode('ascii'))
        self.append(value.data if self._use_bytes else value)

    def _datetime(self, text):
        value = DateTime()
        value.decode(text)
        self.append(datetime.strptime(value.value, '%Y%m%dT%H:%M:%S') if self._use_datetime else value)

    def _value_ended(self, text):
        if self._value:
            self._string(text)

    def _params(self, text):
        self._type = 'params'

    def _fault(self, text):
        self._type = 'fault'

    def _method_name(self, text):
        self._method = text
        self._type = 'methodName'

    dispatch = {'nil': _nil, 'boolean': _boolean, 'int': _int, 'i1': _int, 'i2': _int, 'i4': _int, 'i8': _int,
                'biginteger': _int, 'double': _double, 'float': _double, 'bigdecimal': _decimal, 'string': _string,
                'name': _string, 'array': _array, 'struct': _struct, 'base64': _base64, 'dateTime.iso8601': _datetime,
                'value': _value_ended, 'params': _params, 'fault': _fault, 'methodName': _method_name}


class ExpatParser:
    """Reads XML for an Unmarshaller."""

    def __init__(self, target):
        self._parser = expat.ParserCreate(None, None)
        self._parser.StartElementHandler = target.start
        self._parser.EndElementHandler = target.end
        self._parser.CharacterDataHandler = target.data
        target.xml(None, None)

    def feed(self, data):
        self._parser.Parse(data, False)

    def close(self):
        if self._parser is not None:
            parser, self._parser = self._parser, None
            parser.Parse(b'', True)


def getparser(use_datetime=False, use_builtin_types=False):
    """(parser, unmarshaller)"""
    target = Unmarshaller(use_datetime, use_builtin_types)
    return ExpatParser(target), target


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=False):
    """The XML of a call, of an answer (a tuple of one) or of a Fault."""
    assert isinstance(params, (tuple, Fault)), 'argument must be tuple or Fault instance'
    if isinstance(params, Fault):
        methodresponse = 1
    elif methodresponse and isinstance(params, tuple):
        assert len(params) == 1, 'response tuple must be a singleton'
    encoding = encoding or 'utf-8'
    data = Marshaller(encoding, allow_none).dumps(params)
    header = "<?xml version='1.0'?>\n" if encoding == 'utf-8' else f"<?xml version='1.0' encoding='{encoding}'?>\n"
    if methodname:
        return f'{header}<methodCall>\n<methodName>{methodname}</methodName>\n{data}</methodCall>\n'
    if methodresponse:
        return f'{header}<methodResponse>\n{data}</methodResponse>\n'
    return data


def loads(data, use_datetime=False, use_builtin_types=False):
    """(parameters, name of the method or None) of a document; a Fault is raised."""
    parser, target = getparser(use_datetime, use_builtin_types)
    parser.feed(data)
    parser.close()
    return target.close(), target.getmethodname()


def gzip_encode(data):
    """The bytes compressed."""
    import gzip
    return gzip.compress(data)


def gzip_decode(data, max_decode=20971520):
    """The bytes again; ValueError where they are too many."""
    import gzip
    try:
        with gzip.GzipFile(mode='rb', fileobj=BytesIO(data)) as file:
            decoded = file.read() if max_decode < 0 else file.read(max_decode + 1)
    except OSError:
        raise ValueError('invalid data') from None
    if max_decode >= 0 and len(decoded) > max_decode:
        raise ValueError('max gzipped payload length exceeded')
    return decoded


# ---- calling

class _Method:
    def __init__(self, send, name):
        self.__send, self.__name = send, name

    def __getattr__(self, name):
        return _Method(self.__send, f'{self.__name}.{name}')

    def __call__(self, *args):
        return self.__send(self.__name, args)


class MultiCallIterator:
    """The answers of a MultiCall; a fault is raised where it stands."""

    def __init__(self, results):
        self.results = results

    def __getitem__(self, i):
        item = self.results[i]
        if isinstance(item, dict):
            raise Fault(item['faultCode'], item['faultString'])
        if isinstance(item, list):
            return item[0]
        raise ValueError('unexpected type in multicall result')


class MultiCall:
    """Collects calls, which are sent together when it is called."""

    def __init__(self, server):
        self.__server = server
        self.__call_list = []

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def __getattr__(self, name):
        return _Method(lambda name, params: self.__call_list.append((name, params)), name)

    def __call__(self):
        calls = [{'methodName': name, 'params': args} for name, args in self.__call_list]
        return MultiCallIterator(self.__server.system.multicall(calls))


class Transport:
    """Sends requests over HTTP, on one connection as long as it stays."""

    user_agent = f'Python-xmlrpc/{__version__}'
    accept_gzip_encoding = True
    encode_threshold = None

    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=()):
        self._use_datetime, self._use_builtin_types = use_datetime, use_builtin_types
        self._connection = None, None
        self._headers = list(headers)
        self._extra_headers = []

    def request(self, host, handler, request_body, verbose=False):
        for again in True, False:
            try:
                return self.single_request(host, handler, request_body, verbose)
            except (http.client.RemoteDisconnected, ConnectionResetError, ConnectionAbortedError, BrokenPipeError):
                if not again:
                    raise

    def single_request(self, host, handler, request_body, verbose=False):
        try:
            connection = self.send_request(host, handler, request_body, verbose)
            response = connection.getresponse()
            if response.status == 200:
                self.verbose = verbose
                return self.parse_response(response)
        except Fault:
            raise
        except Exception:
            self.close()
            raise
        if response.getheader('content-length', ''):
            response.read()
        raise ProtocolError(host + handler, response.status, response.reason, dict(response.getheaders()))

    def getparser(self):
        return getparser(use_datetime=self._use_datetime, use_builtin_types=self._use_builtin_types)

    def get_host_info(self, host):
        x509 = {}
        if isinstance(host, tuple):
            host, x509 = host
        auth, mark, rest = host.rpartition('@')
        if not mark:
            return host, [], x509
        auth = base64.b64encode(urllib.parse.unquote_to_bytes(auth)).decode()
        return rest, [('Authorization', f'Basic {auth}')], x509

    def _make(self, host):
        if not self._connection[1] or host != self._connection[0]:
            plain, self._extra_headers, x509 = self.get_host_info(host)
            self._connection = host, self._connected(plain, x509)
        return self._connection[1]

    def _connected(self, host, x509):
        return http.client.HTTPConnection(host)

    def make_connection(self, host):
        return self._make(host)

    def close(self):
        host, connection = self._connection
        if connection:
            self._connection = None, None
            connection.close()

    def send_request(self, host, handler, request_body, debug):
        connection = self.make_connection(host)
        headers = self._headers + self._extra_headers
        if debug:
            connection.set_debuglevel(1)
        connection.putrequest('POST', handler, skip_accept_encoding=self.accept_gzip_encoding)
        if self.accept_gzip_encoding:
            headers.append(('Accept-Encoding', 'gzip'))
        headers.append(('Content-Type', 'text/xml'))
        headers.append(('User-Agent', self.user_agent))
        self.send_headers(connection, headers)
        self.send_content(connection, request_body)
        return connection

    def send_headers(self, connection, headers):
        for key, value in headers:
            connection.putheader(key, value)

    def send_content(self, connection, request_body):
        if self.encode_threshold is not None and self.encode_threshold < len(request_body):
            connection.putheader('Content-Encoding', 'gzip')
            request_body = gzip_encode(request_body)
        connection.putheader('Content-Length', str(len(request_body)))
        connection.endheaders(request_body)

    def parse_response(self, response):
        data = response.read()
        if response.getheader('Content-Encoding', '') == 'gzip':
            data = gzip_decode(data, -1)
        parser, target = self.getparser()
        if self.verbose:
            print('body:', repr(data))
        parser.feed(data)
        parser.close()
        return target.close()


class SafeTransport(Transport):
    """The same over TLS."""

    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=(), context=None):
        super().__init__(use_datetime=use_datetime, use_builtin_types=use_builtin_types, headers=headers)
        self.context = context

    def _connected(self, host, x509):
        return http.client.HTTPSConnection(host, None, context=self.context, **(x509 or {}))


class ServerProxy:
    """A server: its attributes are its functions."""

    def __init__(self, uri, transport=None, encoding=None, verbose=False, allow_none=False, use_datetime=False,
                 use_builtin_types=False, *, headers=(), context=None):
        parts = urllib.parse.urlsplit(uri)
        if parts.scheme not in ('http', 'https'):
            raise OSError('unsupported XML-RPC protocol')
        self.__host = parts.netloc
        self.__handler = urllib.parse.urlunsplit(['', '', *parts[2:]]) or '/RPC2'
        if transport is None:
            kind, more = (SafeTransport, {'context': context}) if parts.scheme == 'https' else (Transport, {})
            transport = kind(use_datetime=use_datetime, use_builtin_types=use_builtin_types, headers=headers, **more)
        self.__transport = transport
        self.__encoding = encoding or 'utf-8'
        self.__verbose, self.__allow_none = verbose, allow_none

    def __close(self):
        self.__transport.close()

    def __request(self, methodname, params):
        request = dumps(params, methodname, encoding=self.__encoding, allow_none=self.__allow_none)
        response = self.__transport.request(self.__host, self.__handler,
                                            request.encode(self.__encoding, 'xmlcharrefreplace'),
                                            verbose=self.__verbose)
        return response[0] if len(response) == 1 else response

    def __repr__(self):
        return f'<{self.__class__.__name__} for {self.__host}{self.__handler}>'

    def __getattr__(self, name):
        return _Method(self.__request, name)

    def __call__(self, attr):
        """What is no function: ('close'), ('transport')."""
        if attr == 'close':
            return self.__close
        if attr == 'transport':
            return self.__transport
        raise AttributeError(f'Attribute {attr!r} not found')

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.__close()


Server = ServerProxy
