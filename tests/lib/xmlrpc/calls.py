# cpython: skip threads
# Functions of a server in a thread of the program, called by XML-RPC, and the XML in which they are.
import datetime
import threading
import xmlrpc.client
from xmlrpc.server import SimpleXMLRPCServer

value = {'int': 1, 'float': 1.5, 'yes': True, 'text': 'a<b> é', 'list': [1, [2]], 'bytes': b'\0\xff',
         'when': datetime.datetime(2024, 2, 29, 12, 30)}
text = xmlrpc.client.dumps((value, 'second'), 'method.name')
print(text)
print(xmlrpc.client.loads(text, use_builtin_types=True))
print(xmlrpc.client.dumps((None,), methodresponse=True, allow_none=True))
fault = xmlrpc.client.dumps(xmlrpc.client.Fault(4, 'wrong'))
try:
    xmlrpc.client.loads(fault)
except xmlrpc.client.Fault as error:
    print(error, error.faultCode, error.faultString)
for wrong in [(None,), (2 ** 31,), ({1: 2},), (print,), (1j,)]:
    try:
        xmlrpc.client.dumps(wrong)
    except Exception as error:
        print(type(error).__name__, error)
when = xmlrpc.client.DateTime(datetime.datetime(2024, 1, 2, 3, 4, 5))
print(when, when == '20240102T03:04:05', when < datetime.datetime(2025, 1, 1), xmlrpc.client.Binary(b'abc'))


class Calculator:
    def add(self, a, b):
        """The sum."""
        return a + b

    def _hidden(self):
        pass


def divide(a, b):
    return a / b


server = SimpleXMLRPCServer(('127.0.0.1', 0), logRequests=False, allow_none=True, use_builtin_types=True)
server.register_introspection_functions()
server.register_multicall_functions()
server.register_instance(Calculator())
server.register_function(divide)
server.register_function(lambda *args: args, 'same')


@server.register_function(name='text.upper')
def upper(text):
    return text.upper()


threading.Thread(target=server.serve_forever, daemon=True).start()
address = f'http://127.0.0.1:{server.server_address[1]}'
with xmlrpc.client.ServerProxy(address, allow_none=True, use_builtin_types=True) as proxy:
    print(proxy.add(2, 3), proxy.divide(1, 4), proxy.text.upper('grüße'), proxy.same(value, None, 'x' * 2000) == [
        value, None, 'x' * 2000])
    print(proxy.system.listMethods(), proxy.system.methodHelp('add'))
    for call in [lambda: proxy.divide(1, 0), lambda: proxy.nothing(), lambda: proxy._hidden(), lambda: proxy.add(1)]:
        try:
            call()
        except xmlrpc.client.Fault as error:
            print(error.faultCode, error.faultString)
    calls = xmlrpc.client.MultiCall(proxy)
    calls.add(7, 3)
    calls.divide(7, 2)
    calls.divide(1, 0)
    results = calls()
    print(results[0], results[1])
    try:
        results[2]
    except xmlrpc.client.Fault as error:
        print(error)
try:
    xmlrpc.client.ServerProxy(address + '/elsewhere').add(1, 2)
except xmlrpc.client.ProtocolError as error:
    print(error.errcode, error.errmsg)
try:
    xmlrpc.client.ServerProxy('ftp://x')
except OSError as error:
    print(error)
server.shutdown()
server.server_close()

# output:
# <?xml version='1.0'?>
# <methodCall>
# <methodName>method.name</methodName>
# <params>
# <param>
# <value><struct>
# <member>
# <name>int</name>
# <value><int>1</int></value>
# </member>
# <member>
# <name>float</name>
# <value><double>1.5</double></value>
# </member>
# <member>
# <name>yes</name>
# <value><boolean>1</boolean></value>
# </member>
# <member>
# <name>text</name>
# <value><string>a&lt;b&gt; é</string></value>
# </member>
# <member>
# <name>list</name>
# <value><array><data>
# <value><int>1</int></value>
# <value><array><data>
# <value><int>2</int></value>
# </data></array></value>
# </data></array></value>
# </member>
# <member>
# <name>bytes</name>
# <value><base64>
# AP8=
# </base64></value>
# </member>
# <member>
# <name>when</name>
# <value><dateTime.iso8601>20240229T12:30:00</dateTime.iso8601></value>
# </member>
# </struct></value>
# </param>
# <param>
# <value><string>second</string></value>
# </param>
# </params>
# </methodCall>
#
# (({'int': 1, 'float': 1.5, 'yes': True, 'text': 'a<b> é', 'list': [1, [2]], 'bytes': b'\x00\xff', 'when': datetime.datetime(2024, 2, 29, 12, 30)}, 'second'), 'method.name')
# <?xml version='1.0'?>
# <methodResponse>
# <params>
# <param>
# <value><nil/></value></param>
# </params>
# </methodResponse>
#
# <Fault 4: 'wrong'> 4 wrong
# TypeError cannot marshal None unless allow_none is enabled
# OverflowError int exceeds XML-RPC limits
# TypeError dictionary key must be string
# TypeError cannot marshal <class 'builtin_function_or_method'> objects
# TypeError cannot marshal <class 'complex'> objects
# 20240102T03:04:05 True True abc
# 5 0.25 GRÜSSE True
# ['add', 'divide', 'same', 'system.listMethods', 'system.methodHelp', 'system.methodSignature', 'system.multicall', 'text.upper'] The sum.
# 1 <class 'ZeroDivisionError'>:division by zero
# 1 <class 'Exception'>:method "nothing" is not supported
# 1 <class 'Exception'>:method "_hidden" is not supported
# 1 <class 'TypeError'>:Calculator.add() missing 1 required positional argument: 'b'
# 10 3.5
# <Fault 1: "<class 'ZeroDivisionError'>:division by zero">
# 404 Not Found
# unsupported XML-RPC protocol
