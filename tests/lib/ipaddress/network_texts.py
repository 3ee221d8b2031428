# Networks and interfaces by prefix, netmask and host mask.
import ipaddress as I

def t(function):
    try:
        print(repr(function()))
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)

for s in ('10.0.0.0/8','10.0.0.1/8','10.0.0.0/33','10.0.0.0/255.0.0.0','10.0.0.0/0.255.255.255','10.0.0.0/a','10.0.0.0/1/2','10.0.0.0','2001:db8::/32','2001:db8::1/32', '::/129', ('10.0.0.0',8), (167772160, 8), ('10.0.0.0',), 5, b'\1\2\3\4', '10.0.0.0/-1', '10.0.0.0/255.0.255.0', '10.0.0.0/', '10/8', 'x', '10.0.0.0/0.0.0.0', '1.2.3.4/32', '10.0.0.0/08', '2001:db8::/ffff::'):
    print('##', repr(s))
    t(lambda: I.ip_network(s)); t(lambda: I.ip_network(s, strict=False)); t(lambda: I.ip_interface(s)); t(lambda: I.IPv4Network(s)); t(lambda: I.IPv6Network(s))

# output:
# ## '10.0.0.0/8'
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.1/8'
# ValueError 10.0.0.1/8 has host bits set
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.1/8')
# ValueError 10.0.0.1/8 has host bits set
# AddressValueError At least 3 parts expected in '10.0.0.1'
# ## '10.0.0.0/33'
# ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 interface
# NetmaskValueError '33' is not a valid netmask
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/255.0.0.0'
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/0.255.255.255'
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/a'
# ValueError '10.0.0.0/a' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/a' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/a' does not appear to be an IPv4 or IPv6 interface
# NetmaskValueError 'a' is not a valid netmask
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/1/2'
# ValueError '10.0.0.0/1/2' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/1/2' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/1/2' does not appear to be an IPv4 or IPv6 interface
# AddressValueError Only one '/' permitted in '10.0.0.0/1/2'
# AddressValueError Only one '/' permitted in '10.0.0.0/1/2'
# ## '10.0.0.0'
# IPv4Network('10.0.0.0/32')
# IPv4Network('10.0.0.0/32')
# IPv4Interface('10.0.0.0/32')
# IPv4Network('10.0.0.0/32')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '2001:db8::/32'
# IPv6Network('2001:db8::/32')
# IPv6Network('2001:db8::/32')
# IPv6Interface('2001:db8::/32')
# AddressValueError Expected 4 octets in '2001:db8::'
# IPv6Network('2001:db8::/32')
# ## '2001:db8::1/32'
# ValueError 2001:db8::1/32 has host bits set
# IPv6Network('2001:db8::/32')
# IPv6Interface('2001:db8::1/32')
# AddressValueError Expected 4 octets in '2001:db8::1'
# ValueError 2001:db8::1/32 has host bits set
# ## '::/129'
# ValueError '::/129' does not appear to be an IPv4 or IPv6 network
# ValueError '::/129' does not appear to be an IPv4 or IPv6 network
# ValueError '::/129' does not appear to be an IPv4 or IPv6 interface
# AddressValueError Expected 4 octets in '::'
# NetmaskValueError '129' is not a valid netmask
# ## ('10.0.0.0', 8)
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## (167772160, 8)
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# ValueError ::a00:0/8 has host bits set
# ## ('10.0.0.0',)
# IPv4Network('10.0.0.0/32')
# IPv4Network('10.0.0.0/32')
# IPv4Interface('10.0.0.0/32')
# IPv4Network('10.0.0.0/32')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## 5
# IPv4Network('0.0.0.5/32')
# IPv4Network('0.0.0.5/32')
# IPv4Interface('0.0.0.5/32')
# IPv4Network('0.0.0.5/32')
# IPv6Network('::5/128')
# ## b'\x01\x02\x03\x04'
# IPv4Network('1.2.3.4/32')
# IPv4Network('1.2.3.4/32')
# IPv4Interface('1.2.3.4/32')
# IPv4Network('1.2.3.4/32')
# AddressValueError b'\x01\x02\x03\x04' (len 4 != 16) is not permitted as an IPv6 address
# ## '10.0.0.0/-1'
# ValueError '10.0.0.0/-1' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/-1' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/-1' does not appear to be an IPv4 or IPv6 interface
# NetmaskValueError '-1' is not a valid netmask
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/255.0.255.0'
# ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 interface
# NetmaskValueError '255.0.255.0' is not a valid netmask
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10.0.0.0/'
# ValueError '10.0.0.0/' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/' does not appear to be an IPv4 or IPv6 network
# ValueError '10.0.0.0/' does not appear to be an IPv4 or IPv6 interface
# NetmaskValueError '' is not a valid netmask
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '10/8'
# ValueError '10/8' does not appear to be an IPv4 or IPv6 network
# ValueError '10/8' does not appear to be an IPv4 or IPv6 network
# ValueError '10/8' does not appear to be an IPv4 or IPv6 interface
# AddressValueError Expected 4 octets in '10'
# AddressValueError At least 3 parts expected in '10'
# ## 'x'
# ValueError 'x' does not appear to be an IPv4 or IPv6 network
# ValueError 'x' does not appear to be an IPv4 or IPv6 network
# ValueError 'x' does not appear to be an IPv4 or IPv6 interface
# AddressValueError Expected 4 octets in 'x'
# AddressValueError At least 3 parts expected in 'x'
# ## '10.0.0.0/0.0.0.0'
# ValueError 10.0.0.0/0 has host bits set
# IPv4Network('0.0.0.0/0')
# IPv4Interface('10.0.0.0/0')
# ValueError 10.0.0.0/0 has host bits set
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '1.2.3.4/32'
# IPv4Network('1.2.3.4/32')
# IPv4Network('1.2.3.4/32')
# IPv4Interface('1.2.3.4/32')
# IPv4Network('1.2.3.4/32')
# AddressValueError At least 3 parts expected in '1.2.3.4'
# ## '10.0.0.0/08'
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# IPv4Interface('10.0.0.0/8')
# IPv4Network('10.0.0.0/8')
# AddressValueError At least 3 parts expected in '10.0.0.0'
# ## '2001:db8::/ffff::'
# ValueError '2001:db8::/ffff::' does not appear to be an IPv4 or IPv6 network
# ValueError '2001:db8::/ffff::' does not appear to be an IPv4 or IPv6 network
# ValueError '2001:db8::/ffff::' does not appear to be an IPv4 or IPv6 interface
# AddressValueError Expected 4 octets in '2001:db8::'
# NetmaskValueError 'ffff::' is not a valid netmask
