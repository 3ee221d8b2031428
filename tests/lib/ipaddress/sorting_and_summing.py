# Addresses and networks of both versions: sorting keys, summaries, what does not mix, arithmetic at the ends.
import ipaddress as ip

mixed = [ip.ip_address('::1'), ip.ip_address('10.0.0.2'), ip.ip_address('10.0.0.1')]
print(sorted(mixed, key=ip.get_mixed_type_key) if False else sorted(mixed, key=lambda a: (a.version, int(a))))
for call in (lambda: mixed[0] < mixed[1], lambda: mixed[0] == mixed[1], lambda: ip.ip_address('255.255.255.255') + 1, lambda: ip.ip_address('0.0.0.0') - 1, lambda: mixed[1] + 255, lambda: mixed[1] - mixed[2], lambda: ip.ip_network('10.0.0.1/8'), lambda: list(ip.summarize_address_range(mixed[2], mixed[0])), lambda: list(ip.summarize_address_range(ip.ip_address('10.0.0.1'), ip.ip_address('10.0.0.9'))), lambda: list(ip.collapse_addresses([ip.ip_network('10.0.0.0/25'), ip.ip_network('10.0.0.128/25'), ip.ip_address('10.0.1.0')])), lambda: hash(mixed[1]) == hash(ip.ip_address(0x0a000002)), lambda: ip.ip_network('10.0.0.0/30')[1], lambda: ip.ip_network('10.0.0.0/30')[9], lambda: ip.ip_network('10.0.0.0/24') in [5], lambda: ip.ip_address('10.0.0.9') in ip.ip_network('10.0.0.0/29')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv6Address('::1')]
# TypeError ::1 and 10.0.0.2 are not of the same version
# False
# AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# AddressValueError -1 (< 0) is not permitted as an IPv4 address
# 10.0.1.1
# TypeError unsupported operand type(s) for -: 'IPv4Address' and 'IPv4Address'
# ValueError 10.0.0.1/8 has host bits set
# TypeError 10.0.0.1 and ::1 are not of the same version
# [IPv4Network('10.0.0.1/32'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.8/31')]
# [IPv4Network('10.0.0.0/24'), IPv4Network('10.0.1.0/32')]
# True
# 10.0.0.1
# IndexError address out of range
# False
# False
