# Comparing, cutting and joining networks.
import ipaddress as I

def t(function):
    try:
        print(repr(function()))
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)

a=I.ip_address('10.0.0.1'); b=I.ip_address('::1'); n=I.ip_network('10.0.0.0/8'); m=I.ip_network('2001:db8::/32'); i=I.ip_interface('10.0.0.1/8')
t(lambda: list(n.subnets(prefixlen_diff=25)))
t(lambda: list(n.subnets(new_prefix=7)))
t(lambda: list(n.subnets(prefixlen_diff=-1)))
t(lambda: list(n.subnets(prefixlen_diff=2,new_prefix=10)))
t(lambda: list(n.subnets(new_prefix=10)))
t(lambda: n.supernet(9))
t(lambda: n.supernet(new_prefix=9))
t(lambda: n.supernet(2))
t(lambda:n.supernet(prefixlen_diff=2,new_prefix=1))
t(lambda: I.ip_network('0.0.0.0/0').supernet())
t(lambda: n.subnet_of(m))
t(lambda: n.subnet_of(a))
t(lambda: n.supernet_of(I.ip_network('10.1.0.0/16')))
t(lambda: list(n.address_exclude(I.ip_network('10.0.0.0/10'))))
t(lambda: list(n.address_exclude(m)))
t(lambda: list(n.address_exclude(I.ip_network('11.0.0.0/8'))))
t(lambda: list(n.address_exclude(5)))
t(lambda: n.overlaps(I.ip_network('10.5.0.0/16')))
t(lambda: n.compare_networks(m))
t(lambda: n.compare_networks(I.ip_network('11.0.0.0/8')))
t(lambda: list(I.summarize_address_range(a,I.ip_address('10.0.0.9'))))
t(lambda: list(I.summarize_address_range(a,b)))
t(lambda: list(I.summarize_address_range(I.ip_address('10.0.0.9'),a)))
t(lambda: list(I.summarize_address_range(a,5)))
t(lambda: list(I.collapse_addresses([I.ip_network('10.0.0.0/25'),I.ip_network('10.0.0.128/25'),a])))
t(lambda: list(I.collapse_addresses([n,m])))
t(lambda: list(I.collapse_addresses([a,b])))
t(lambda: list(I.collapse_addresses([i])))
t(lambda: I.get_mixed_type_key(a))
t(lambda: I.get_mixed_type_key(n))
t(lambda: I.get_mixed_type_key(4))
t(lambda: I.v4_int_to_packed(-1))
t(lambda: I.v6_int_to_packed(1))
t(lambda: I.v4_int_to_packed(1))
t(lambda: a in n)
t(lambda: n in n)
t(lambda: b in n)
t(lambda: list(I.ip_network('10.0.0.0/30').hosts()))
t(lambda: list(I.ip_network('10.0.0.0/31').hosts()))
t(lambda: list(I.ip_network('10.0.0.0/32').hosts()))
t(lambda: list(I.ip_network('::/126').hosts()))
t(lambda: list(I.ip_network('::/128').hosts()))

# output:
# ValueError prefix length diff 33 is invalid for netblock 10.0.0.0/8
# ValueError new prefix must be longer
# ValueError prefix length diff must be > 0
# ValueError cannot set prefixlen_diff and new_prefix
# [IPv4Network('10.0.0.0/10'), IPv4Network('10.64.0.0/10'), IPv4Network('10.128.0.0/10'), IPv4Network('10.192.0.0/10')]
# ValueError current prefixlen is 8, cannot have a prefixlen_diff of 9
# ValueError new prefix must be shorter
# IPv4Network('8.0.0.0/6')
# ValueError cannot set prefixlen_diff and new_prefix
# IPv4Network('0.0.0.0/0')
# TypeError 10.0.0.0/8 and 2001:db8::/32 are not of the same version
# TypeError Unable to test subnet containment between 10.0.0.0/8 and 10.0.0.1
# True
# [IPv4Network('10.128.0.0/9'), IPv4Network('10.64.0.0/10')]
# TypeError 10.0.0.0/8 and 2001:db8::/32 are not of the same version
# ValueError 11.0.0.0/8 not contained in 10.0.0.0/8
# AttributeError 'int' object has no attribute 'version'
# True
# TypeError 10.0.0.0/8 and 2001:db8::/32 are not of the same type
# -1
# [IPv4Network('10.0.0.1/32'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.8/31')]
# TypeError 10.0.0.1 and ::1 are not of the same version
# ValueError last IP address must be greater than first
# TypeError first and last must be IP addresses, not networks
# [IPv4Network('10.0.0.0/24')]
# TypeError 2001:db8::/32 and 10.0.0.0/8 are not of the same version
# TypeError ::1 and 10.0.0.1 are not of the same version
# [IPv4Network('10.0.0.1/32')]
# (4, IPv4Address('10.0.0.1'))
# (4, IPv4Address('10.0.0.0'), IPv4Address('255.0.0.0'))
# NotImplemented
# ValueError Address negative or too large for IPv4
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# b'\x00\x00\x00\x01'
# True
# False
# False
# [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2')]
# [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1')]
# [IPv4Address('10.0.0.0')]
# [IPv6Address('::1'), IPv6Address('::2'), IPv6Address('::3')]
# [IPv6Address('::')]
