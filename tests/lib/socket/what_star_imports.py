# from socket import * gives the functions and the constants, and what ForwardRef and ElementTree name is there as well.
from annotationlib import ForwardRef
from socket import *
from xml.etree.ElementTree import HTML_EMPTY

print(AF_INET.name, SOCK_STREAM.name, socket.__name__, timeout.__name__, 'IntEnum' in globals())
print(sorted(HTML_EMPTY)[:4], 'wbr' in HTML_EMPTY)
print(hasattr(ForwardRef('int'), '__dict__'), '__owner__' in ForwardRef.__slots__)

# output:
# AF_INET SOCK_STREAM socket TimeoutError False
# ['area', 'base', 'basefont', 'br'] True
# False True
