"""What keeps others out and hostile text harmless: headers, hosts, forged requests, who may do what."""
