# An interface is unequal to what is no address, an address to a network of itself alone; the address of an interface has
# no scope.
from ipaddress import ip_address, ip_interface, ip_network

things = [ip_address('1.2.3.4'), ip_interface('1.2.3.4/24'), ip_interface('1.2.3.4/32'), ip_network('1.2.3.4/32'),
          ip_address('::1'), ip_interface('::1/64'), '', 5, None]
for a in things:
    print([int(a == b) for b in things], [int(a != b) for b in things])
print(ip_interface('2001:db8::1%scope/64').ip, ip_interface('2001:db8::1%scope/64') == ip_interface('2001:db8::1/64'))

# output:
# [1, 0, 0, 0, 0, 0, 0, 0, 0] [0, 1, 1, 1, 1, 1, 1, 1, 1]
# [0, 1, 0, 0, 0, 0, 0, 0, 0] [1, 0, 1, 1, 1, 1, 1, 1, 1]
# [0, 0, 1, 0, 0, 0, 0, 0, 0] [1, 1, 0, 1, 1, 1, 1, 1, 1]
# [0, 0, 0, 1, 0, 0, 0, 0, 0] [1, 1, 1, 0, 1, 1, 1, 1, 1]
# [0, 0, 0, 0, 1, 0, 0, 0, 0] [1, 1, 1, 1, 0, 1, 1, 1, 1]
# [0, 0, 0, 0, 0, 1, 0, 0, 0] [1, 1, 1, 1, 1, 0, 1, 1, 1]
# [0, 0, 0, 0, 0, 0, 1, 0, 0] [1, 1, 1, 1, 1, 1, 0, 1, 1]
# [0, 0, 0, 0, 0, 0, 0, 1, 0] [1, 1, 1, 1, 1, 1, 1, 0, 1]
# [0, 0, 0, 0, 0, 0, 0, 0, 1] [1, 1, 1, 1, 1, 1, 1, 1, 0]
# 2001:db8::1 False
