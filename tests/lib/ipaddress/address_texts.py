# What is an address and what is wrong with what is none.
import ipaddress as I

def t(function):
    try:
        print(repr(function()))
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)

for s in ('1.2.3','1.2.3.4.5','1.2.3.256','01.2.3.4','1..2.3','a.b.c.d','1.2.3.4/24','','1.2.3.1234','１.2.3.4', b'\1\2\3', b'\1\2\3\4', -1, 2**32, 2**128, None, 1.5, '::1', '::', '1::2::3', ':1', '1:', ':::', '12345::', 'g::', '1:2:3:4:5:6:7:8:9', '1:2:3', '::1.2.3.4', '::1.2.3', 'fe80::1%eth0', 'fe80::1%', '1:2:3:4:5:6:7::', '::%a%b', '2001:DB8::0', '::ffff:1.2.3.4', '1::2/64'):
    print('##', repr(s))
    t(lambda: I.ip_address(s)); t(lambda: I.IPv4Address(s)); t(lambda: I.IPv6Address(s)); 

# output:
# ## '1.2.3'
# ValueError '1.2.3' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1.2.3'
# AddressValueError At least 3 parts expected in '1.2.3'
# ## '1.2.3.4.5'
# ValueError '1.2.3.4.5' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1.2.3.4.5'
# AddressValueError At least 3 parts expected in '1.2.3.4.5'
# ## '1.2.3.256'
# ValueError '1.2.3.256' does not appear to be an IPv4 or IPv6 address
# AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
# AddressValueError At least 3 parts expected in '1.2.3.256'
# ## '01.2.3.4'
# ValueError '01.2.3.4' does not appear to be an IPv4 or IPv6 address
# AddressValueError Leading zeros are not permitted in '01' in '01.2.3.4'
# AddressValueError At least 3 parts expected in '01.2.3.4'
# ## '1..2.3'
# ValueError '1..2.3' does not appear to be an IPv4 or IPv6 address
# AddressValueError Empty octet not permitted in '1..2.3'
# AddressValueError At least 3 parts expected in '1..2.3'
# ## 'a.b.c.d'
# ValueError 'a.b.c.d' does not appear to be an IPv4 or IPv6 address
# AddressValueError Only decimal digits permitted in 'a' in 'a.b.c.d'
# AddressValueError At least 3 parts expected in 'a.b.c.d'
# ## '1.2.3.4/24'
# ValueError '1.2.3.4/24' does not appear to be an IPv4 or IPv6 address
# AddressValueError Unexpected '/' in '1.2.3.4/24'
# AddressValueError Unexpected '/' in '1.2.3.4/24'
# ## ''
# ValueError '' does not appear to be an IPv4 or IPv6 address
# AddressValueError Address cannot be empty
# AddressValueError Address cannot be empty
# ## '1.2.3.1234'
# ValueError '1.2.3.1234' does not appear to be an IPv4 or IPv6 address
# AddressValueError At most 3 characters permitted in '1234' in '1.2.3.1234'
# AddressValueError At least 3 parts expected in '1.2.3.1234'
# ## '１.2.3.4'
# ValueError '１.2.3.4' does not appear to be an IPv4 or IPv6 address
# AddressValueError Only decimal digits permitted in '１' in '１.2.3.4'
# AddressValueError At least 3 parts expected in '１.2.3.4'
# ## b'\x01\x02\x03'
# ValueError b'\x01\x02\x03' does not appear to be an IPv4 or IPv6 address
# AddressValueError b'\x01\x02\x03' (len 3 != 4) is not permitted as an IPv4 address
# AddressValueError b'\x01\x02\x03' (len 3 != 16) is not permitted as an IPv6 address
# ## b'\x01\x02\x03\x04'
# IPv4Address('1.2.3.4')
# IPv4Address('1.2.3.4')
# AddressValueError b'\x01\x02\x03\x04' (len 4 != 16) is not permitted as an IPv6 address
# ## -1
# ValueError -1 does not appear to be an IPv4 or IPv6 address
# AddressValueError -1 (< 0) is not permitted as an IPv4 address
# AddressValueError -1 (< 0) is not permitted as an IPv6 address
# ## 4294967296
# IPv6Address('::1:0:0')
# AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# IPv6Address('::1:0:0')
# ## 340282366920938463463374607431768211456
# ValueError 340282366920938463463374607431768211456 does not appear to be an IPv4 or IPv6 address
# AddressValueError 340282366920938463463374607431768211456 (>= 2**32) is not permitted as an IPv4 address
# AddressValueError 340282366920938463463374607431768211456 (>= 2**128) is not permitted as an IPv6 address
# ## None
# ValueError None does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in 'None'
# AddressValueError At least 3 parts expected in 'None'
# ## 1.5
# ValueError 1.5 does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1.5'
# AddressValueError At least 3 parts expected in '1.5'
# ## '::1'
# IPv6Address('::1')
# AddressValueError Expected 4 octets in '::1'
# IPv6Address('::1')
# ## '::'
# IPv6Address('::')
# AddressValueError Expected 4 octets in '::'
# IPv6Address('::')
# ## '1::2::3'
# ValueError '1::2::3' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1::2::3'
# AddressValueError At most one '::' permitted in '1::2::3'
# ## ':1'
# ValueError ':1' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in ':1'
# AddressValueError At least 3 parts expected in ':1'
# ## '1:'
# ValueError '1:' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1:'
# AddressValueError At least 3 parts expected in '1:'
# ## ':::'
# ValueError ':::' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in ':::'
# AddressValueError At most one '::' permitted in ':::'
# ## '12345::'
# ValueError '12345::' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '12345::'
# AddressValueError At most 4 characters permitted in '12345' in '12345::'
# ## 'g::'
# ValueError 'g::' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in 'g::'
# AddressValueError Only hex digits permitted in 'g' in 'g::'
# ## '1:2:3:4:5:6:7:8:9'
# ValueError '1:2:3:4:5:6:7:8:9' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1:2:3:4:5:6:7:8:9'
# AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
# ## '1:2:3'
# ValueError '1:2:3' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '1:2:3'
# AddressValueError Exactly 8 parts expected without '::' in '1:2:3'
# ## '::1.2.3.4'
# IPv6Address('::102:304')
# AddressValueError Only decimal digits permitted in '::1' in '::1.2.3.4'
# IPv6Address('::102:304')
# ## '::1.2.3'
# ValueError '::1.2.3' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '::1.2.3'
# AddressValueError Expected 4 octets in '1.2.3' in '::1.2.3'
# ## 'fe80::1%eth0'
# IPv6Address('fe80::1%eth0')
# AddressValueError Expected 4 octets in 'fe80::1%eth0'
# IPv6Address('fe80::1%eth0')
# ## 'fe80::1%'
# ValueError 'fe80::1%' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in 'fe80::1%'
# AddressValueError Invalid IPv6 address: "'fe80::1%'"
# ## '1:2:3:4:5:6:7::'
# IPv6Address('1:2:3:4:5:6:7:0')
# AddressValueError Expected 4 octets in '1:2:3:4:5:6:7::'
# IPv6Address('1:2:3:4:5:6:7:0')
# ## '::%a%b'
# ValueError '::%a%b' does not appear to be an IPv4 or IPv6 address
# AddressValueError Expected 4 octets in '::%a%b'
# AddressValueError Invalid IPv6 address: "'::%a%b'"
# ## '2001:DB8::0'
# IPv6Address('2001:db8::')
# AddressValueError Expected 4 octets in '2001:DB8::0'
# IPv6Address('2001:db8::')
# ## '::ffff:1.2.3.4'
# IPv6Address('::ffff:1.2.3.4')
# AddressValueError Only decimal digits permitted in '::ffff:1' in '::ffff:1.2.3.4'
# IPv6Address('::ffff:1.2.3.4')
# ## '1::2/64'
# ValueError '1::2/64' does not appear to be an IPv4 or IPv6 address
# AddressValueError Unexpected '/' in '1::2/64'
# AddressValueError Unexpected '/' in '1::2/64'
