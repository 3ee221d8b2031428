# Arithmetic, order, items and formats.
import ipaddress as I

def t(function):
    try:
        print(repr(function()))
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)

a=I.ip_address('10.0.0.1'); b=I.ip_address('::1'); n=I.ip_network('10.0.0.0/8'); m=I.ip_network('2001:db8::/32'); i=I.ip_interface('10.0.0.1/8')
t(lambda: a<b)
t(lambda: a==b)
t(lambda: a+2**32)
t(lambda: a-2**31)
t(lambda: a<n)
t(lambda: n<m)
t(lambda: a<5)
t(lambda: i<a)
t(lambda: a<i)
t(lambda: i==a)
t(lambda: hash(a)==hash(I.ip_address('10.0.0.1')))
t(lambda: n[2**24])
t(lambda: n[-1])
t(lambda: n[-2**25])
t(lambda: n[5])
t(lambda: list(I.ip_network('10.0.0.0/30')))
t(lambda: f'{a:b} {a:#x} {a:s} {b:n} {a:_X} {a!s:>12}')
t(lambda: f'{a:>12}')
t(lambda: f'{a:#_b}')
t(lambda: f'{b:x}')
t(lambda: f'{n:x}')
t(lambda: (a.packed,int(a),str(i),i.network,i.ip,i.with_netmask,i.with_hostmask,i.exploded,hash(i)==hash(I.ip_interface('10.0.0.1/8')), i.is_private, i.netmask, i.hostmask, i.compressed, i.packed))
t(lambda: I.ip_interface('fe80::1%eth0/64'))
t(lambda: I.ip_network('fe80::%eth0/64'))
t(lambda: I.ip_address('::ffff:1.2.3.4').ipv6_mapped)
t(lambda: a.ipv6_mapped)
t(lambda: I.IPv6Address(1).scope_id)
t(lambda: a.__reduce__())
t(lambda: n.__reduce__())
t(lambda: i.__reduce__());
t(lambda: n.is_private)
t(lambda: n.foo)
t(lambda: sorted([I.ip_network('10.0.0.0/9'),n,I.ip_network('9.0.0.0/8')]))
t(lambda: n==I.ip_network('10.0.0.0/255.0.0.0'))
t(lambda: sorted([I.ip_interface('10.0.0.2/8'),i,I.ip_interface('10.0.0.1/9')]))
t(lambda: a > b)
t(lambda: a<=a)
t(lambda:n.version)
t(lambda: I.IPV4LENGTH)
t(lambda: a+'x')
t(lambda: 5+a)
t(lambda: I.ip_interface('1.2.3.4').network)
t(lambda: I.ip_address('1:2:3:4:5:6:7:8'*50))
t(lambda: I.IPv6Address('1:2:3:4:5:6:7:8'*50))
t(lambda: I.IPv6Address('1:2:3:4:5:6:7:8'*4))
t(lambda: I.ip_network(n))
t(lambda: I.ip_network(a))
t(lambda: I.ip_address(a))
t(lambda: I.ip_address(True))
t(lambda: I.ip_interface(n))
t(lambda: I.ip_network('10.0.0.0/8') != 5)
t(lambda:I.ip_address(['1']))

# output:
# TypeError 10.0.0.1 and ::1 are not of the same version
# False
# AddressValueError 4462739457 (>= 2**32) is not permitted as an IPv4 address
# AddressValueError -1979711487 (< 0) is not permitted as an IPv4 address
# TypeError '<' not supported between instances of 'IPv4Address' and 'IPv4Network'
# TypeError 10.0.0.0/8 and 2001:db8::/32 are not of the same version
# TypeError '<' not supported between instances of 'IPv4Address' and 'int'
# False
# True
# False
# True
# IndexError address out of range
# IPv4Address('10.255.255.255')
# IndexError address out of range
# IPv4Address('10.0.0.5')
# [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3')]
# '00001010000000000000000000000001 0x0a000001 10.0.0.1 00000000000000000000000000000001 0A00_0001     10.0.0.1'
# TypeError unsupported format string passed to IPv4Address.__format__
# '0b0000_1010_0000_0000_0000_0000_0000_0001'
# '00000000000000000000000000000001'
# TypeError unsupported format string passed to IPv4Network.__format__
# (b'\n\x00\x00\x01', 167772161, '10.0.0.1/8', IPv4Network('10.0.0.0/8'), IPv4Address('10.0.0.1'), '10.0.0.1/255.0.0.0', '10.0.0.1/0.255.255.255', '10.0.0.1/8', True, True, IPv4Address('255.0.0.0'), IPv4Address('0.255.255.255'), '10.0.0.1/8', b'\n\x00\x00\x01')
# IPv6Interface('fe80::1%eth0/64')
# IPv6Network('fe80::%eth0/64')
# AttributeError 'IPv6Address' object has no attribute 'ipv6_mapped'
# IPv6Address('::ffff:10.0.0.1')
# None
# (<class 'ipaddress.IPv4Address'>, (167772161,))
# (<class 'ipaddress.IPv4Network'>, ('10.0.0.0/8',))
# (<class 'ipaddress.IPv4Interface'>, ('10.0.0.1/8',))
# True
# AttributeError 'IPv4Network' object has no attribute 'foo'
# [IPv4Network('9.0.0.0/8'), IPv4Network('10.0.0.0/8'), IPv4Network('10.0.0.0/9')]
# True
# [IPv4Interface('10.0.0.1/8'), IPv4Interface('10.0.0.2/8'), IPv4Interface('10.0.0.1/9')]
# TypeError 10.0.0.1 and ::1 are not of the same version
# True
# 4
# 32
# TypeError unsupported operand type(s) for +: 'IPv4Address' and 'str'
# TypeError unsupported operand type(s) for +: 'int' and 'IPv4Address'
# IPv4Network('1.2.3.4/32')
# ValueError '1:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:8' does not appear to be an IPv4 or IPv6 address
# AddressValueError At most 45 characters expected in '1:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:8(660 chars elided)1:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:8'
# AddressValueError At most 45 characters expected in '1:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:81:2:3:4:5:6:7:8'
# IPv4Network('10.0.0.0/8')
# IPv4Network('10.0.0.1/32')
# IPv4Address('10.0.0.1')
# IPv4Address('0.0.0.1')
# IPv4Interface('10.0.0.0/8')
# True
# ValueError ['1'] does not appear to be an IPv4 or IPv6 address
