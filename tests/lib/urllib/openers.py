# An OpenerDirector asks handlers by the names of their methods, in the order of handler_order; requests and responses pass all.
import io
import urllib.request
from urllib.error import HTTPError
from email.message import Message

calls = []


def handler(tag, order, **methods):
    class Made(urllib.request.BaseHandler):
        handler_order = order

        def __repr__(self):
            return tag

    for name, answer in methods.items():
        def method(self, *args, name=name, answer=answer):
            calls.append((tag, name, len(args)))
            return args[-1] if answer == 'pass' else answer
        setattr(Made, name, method)
    return Made()


opener = urllib.request.OpenerDirector()
opener.add_handler(handler('late', 600, ftp_open='late answer', ftp_request='pass'))
opener.add_handler(handler('none', 100, ftp_open=None))
opener.add_handler(handler('early', 200, ftp_open=None, ftp_request='pass', ftp_response='pass', ftp_error_404='x'))
opener.add_handler(handler('useless', 1, redirect_request=1, do_open=2, proxy_open=3))
opener.add_handler(handler('unknown', 5, unknown_open='unknown answer'))
print(opener.handlers)
print(sorted(opener.handle_open), sorted(opener.process_request), sorted(opener.process_response), sorted(opener.handle_error))
print(opener.open('ftp://h/p'), calls)
calls.clear()
print(opener.open('gopher://h/p'), calls)
print(opener.handle_error['ftp'], opener.addheaders)
opener.add_handler(handler('default', 1, default_open='default answer'))
print(opener.open('ftp://h/p'))
try:
    opener.add_handler(object())
except TypeError as error:
    print(str(error))
try:
    opener.open('no-type')
except ValueError as error:
    print(error)
built = urllib.request.build_opener()
names = [type(one).__name__ for one in built.handlers]
print([name for name in names if 'FTP' not in name])


class Mine(urllib.request.HTTPHandler):
    pass


for argument in (Mine, Mine()):
    built = urllib.request.build_opener(argument)
    print(sum(isinstance(one, urllib.request.HTTPHandler) for one in built.handlers), any(type(one) is Mine for one in built.handlers))

# output:
# [unknown, none, early, late]
# ['ftp', 'unknown'] ['ftp'] ['ftp'] ['ftp']
# late answer [('early', 'ftp_request', 1), ('late', 'ftp_request', 1), ('none', 'ftp_open', 1), ('early', 'ftp_open', 1), ('late', 'ftp_open', 1), ('early', 'ftp_response', 2)]
# unknown answer [('unknown', 'unknown_open', 1)]
# {404: [early]} [('User-agent', 'Python-urllib/3.14')]
# default answer
# expected BaseHandler instance, got <class 'object'>
# unknown url type: 'no-type'
# ['UnknownHandler', 'HTTPHandler', 'HTTPDefaultErrorHandler', 'HTTPRedirectHandler', 'FileHandler', 'DataHandler', 'HTTPSHandler', 'HTTPErrorProcessor']
# 1 True
# 1 True
