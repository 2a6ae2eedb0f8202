export const INDONESIAN = `
lead jangan lupa {,untuk}
call berlangganan | daftar untuk | dapatkan | ikuti {kami,akun,kanal,saluran,berita} | gabung | bergabung | unduh | dukung | jadilah | masuk {ke,untuk} | tulis | tinggalkan | berikan | beli sekarang | nikmati | bagikan
claim {artikel,konten} ini khusus
newsletter buletin | nawala | melalui email
app aplikasi
comments pendapat | diskusi
promotion diskon | penawaran* | beli
membership langganan | berlangganan | pelanggan | anggota | akun | jurnalisme | masuk | donasi | masuk untuk
follow ikuti | ikuti kami | saluran
share bagikan | cetak | salin | simpan | kirim | suka
related baca {juga,selengkapnya} | {lihat,simak,tonton} juga | {artikel,berita} {terkait,lainnya,terkini} | baca | terkait | terpopuler | lainnya | selengkapnya | pilihan | rekomendasi | terbaru | lagi | populer
advertisement iklan | gulir untuk | scroll to continue with
credit sumber* | penulis | reporter | pewarta | ralat | diterbitkan | diperbarui | {artikel,berita} ini {telah,pertama,diterjemahkan,diperbarui} | hak cipta | dilarang mengutip | catatan redaksi | disunting oleh | diterjemahkan oleh
caption arsip
fill tautan | topik | berita | dari | untuk | yang | kami | anda | juga | semua | lebih | banyak | oleh | paling | lihat
`;
